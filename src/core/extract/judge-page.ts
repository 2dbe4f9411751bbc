import type { PartialReason } from '../model';
import { attachCaptions } from './attach-captions';
import { Collector } from './collector';
import type { Candidates } from './candidates';
import { type Decidable, decide, judge, type Judgement, type Verdict } from './decision/decide';
import { documentBase } from './dom';
import { hideUnseen } from './hidden';
import { markLargeText } from './large-text';
import { hasLayout } from './layout';
import { type Metadata, readMetadata } from './metadata/metadata';
import { selectedIn } from './selected';
import { Visibility } from './visibility';
import { walk } from './walk';

/** `article`: the article alone. `page`: everything readable. `selection`: what the user has selected, all of it. */
export type Scope = 'article' | 'page' | 'selection';

/** A page that was walked, with what became of each leaf. */
export interface JudgedPage extends Decidable {
  readonly metadata: Metadata;
  readonly judgement: Judgement;
  readonly verdicts: Verdict[];
  /** Why the walk ended before the page did, if so. */
  readonly cut: PartialReason | null;
}

/** Walks a page once, judges every leaf and looks at those that would be kept; `null` where nothing is selected. */
export function judgePage(document: Document, url: string, scope: Scope): JudgedPage | null {
  const base = documentBase(document, url);
  const collector = new Collector(document, base, scope === 'article');
  const selected = scope === 'selection' ? selectedIn(document) : null;
  if (scope === 'selection' && selected === null) return null;
  const cut = walk(document, collector, selected);
  const candidates = collector.finish(cut !== null);
  attachCaptions(candidates);
  const metadata = readMetadata(document, base, levelOneHeadings(candidates));
  const { title } = metadata;
  const decidable = { candidates, hidden: new Uint8Array(candidates.leaves.length), title };
  return { ...decidable, metadata, ...decideShown(decidable, hasLayout(document), scope), cut };
}

function levelOneHeadings({ leaves }: Candidates): string[] {
  return leaves.filter((leaf) => leaf.kind === 'heading' && leaf.level === 1).map((leaf) => leaf.text);
}

/** Rounds of deciding and looking: what comes in for something unseen may be unseen itself. */
const MAX_ROUNDS = 3;

/** Decides on what the page shows; where there is a layout, only what would be kept is looked at. */
function decideShown(
  decidable: Decidable,
  layout: boolean,
  scope: Scope,
): Pick<JudgedPage, 'judgement' | 'verdicts'> {
  const { candidates, hidden } = decidable;
  const everything = scope !== 'article';
  const visibility = layout ? new Visibility(candidates) : null;
  let judgement = judge(decidable);
  let verdicts = decide(decidable, judgement);
  // A copy is looked at too: it stands in for one that nobody sees.
  const wanted = (leaf: number) => everything || (verdicts[leaf] ?? 'duplicate') === 'duplicate';
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    if (!hideUnseen(candidates, visibility, { hidden, wanted, measures: judgement.rules.measures })) break;
    judgement = judge(decidable);
    verdicts = decide(decidable, judgement);
  }
  if (visibility) markLargeText(candidates, visibility, wanted);
  if (everything) verdicts = Array.from(hidden, (unseen): Verdict => (unseen === 1 ? 'hidden' : null));
  return { judgement, verdicts };
}
