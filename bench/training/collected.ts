import { attachCaptions } from '../../src/core/extract/attach-captions';
import type { Box, Candidates, Leaf } from '../../src/core/extract/candidates';
import { Collector } from '../../src/core/extract/collector';
import { documentBase } from '../../src/core/extract/dom';
import { hasLayout } from '../../src/core/extract/layout';
import { readMetadata } from '../../src/core/extract/metadata/metadata';
import { withoutRanges } from '../../src/core/extract/ranges';
import { Visibility } from '../../src/core/extract/visibility';
import { walk } from '../../src/core/extract/walk';

/** What a walk leaves of a page, as JSON, where boxes have no element: enough to decide again without the page. */
export interface Collected {
  readonly boxes: readonly Box[];
  readonly leaves: Leaf[];
  readonly fields: number;
  readonly title: string | null;
  /** 1 for each leaf that the page's layout shows; all, where there is no layout to ask. */
  readonly shown: readonly number[];
}

/** Walks a page and looks at every leaf, whether it would be kept or not. */
export function collectPage(document: Document, url: string): Collected {
  const base = documentBase(document, url);
  const collector = new Collector(document, base, true);
  const cut = walk(document, collector, null);
  if (cut === 'deadline') throw new Error(`The machine is too busy to walk ${url} in time. Run it again.`);
  const candidates = collector.finish(cut !== null);
  attachCaptions(candidates);
  const shown = shownLeaves(candidates, hasLayout(document));
  const headings = candidates.leaves.filter(({ level }) => level === 1).map(({ text }) => text);
  return {
    boxes: candidates.boxes,
    leaves: candidates.leaves,
    fields: candidates.fields,
    title: readMetadata(document, base, headings).title,
    shown,
  };
}

function shownLeaves(candidates: Candidates, layout: boolean): number[] {
  if (!layout) return candidates.leaves.map(() => 1);
  const visibility = new Visibility(candidates);
  return candidates.leaves.map((leaf, index) => {
    if (!visibility.isShown(leaf)) return 0;
    candidates.leaves[index] = withoutRanges(leaf, visibility.hiddenParts(leaf));
    return 1;
  });
}

/** Elements are left out: they belong to the page. */
export function toJson(collected: Collected): string {
  return JSON.stringify(collected, (key, value: unknown) => (key === 'element' ? null : value));
}
