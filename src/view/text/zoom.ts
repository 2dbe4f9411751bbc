import type { Anchor, Claim, Summary } from '../../core/model';
import { sentencesPerSection, SUMMARY_ZOOMS } from '../../core/zoom';

/** How much of a text is shown: a step of its summary, or all of it. From far to near. */
export const ZOOMS = [...SUMMARY_ZOOMS, 'full'] as const;

export type Zoom = (typeof ZOOMS)[number];

/** The sentences that stay at a step, in document order and once each; `null` where everything does. */
export function keptSentences(summary: Summary, zoom: Zoom): Anchor[] | null {
  const kept = claimsAt(summary, zoom)?.flatMap(({ source, context }) =>
    context ? [context.source, source] : [source],
  );
  if (!kept) return null;
  kept.sort((a, b) => a.block - b.block || a.start - b.start);
  return kept.filter(
    ({ block, start }, index) => kept[index - 1]?.block !== block || kept[index - 1]?.start !== start,
  );
}

function claimsAt(summary: Summary, zoom: Zoom): Claim[] | null {
  if (zoom === 'full') return null;
  if (zoom === 'gist' && summary.gist.length > 0) return [...summary.gist];
  const count = sentencesPerSection(summary, zoom);
  return summary.sections.flatMap(({ claims }) => claims.filter(({ rank }) => rank <= count));
}
