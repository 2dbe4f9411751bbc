import { countWords } from '../language/count-words';
import type { Candidates, Leaf } from './candidates';
import type { Evidence } from './confidence';
import type { Decision } from './decide';

/** Share of a heading's characters in links above which it is a link. */
const LINKED_SHARE = 0.6;
/** Headings looked at for what kind of page it is. */
const MAX_NAMES = 2;

function wordsIn(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, leaf) => sum + countWords(leaf.text), 0);
}

/** Sums up what a decision keeps, for judging whether that is an article. */
export function evidenceOf(
  { leaves, fields }: Candidates,
  decision: Decision,
  title: string | null,
): Evidence {
  const kept = leaves.filter((_, index) => decision.verdicts[index] === null);
  const prose = leaves.filter(
    (_, index) => decision.verdicts[index] === null && (decision.measures.prose[index] ?? 0) > 0,
  );
  const headings = kept.filter((leaf) => leaf.kind === 'heading');
  const length = kept.reduce((sum, leaf) => sum + leaf.text.length, 0);
  const linkLength = kept.reduce((sum, leaf) => sum + leaf.linkLength, 0);
  const names = leaves
    .filter((leaf) => leaf.kind === 'heading')
    .slice(0, MAX_NAMES)
    .map((leaf) => leaf.text);
  return {
    proseWords: wordsIn(prose),
    proseTexts: prose.length,
    pageWords: wordsIn(leaves),
    tableWords: wordsIn(kept.filter((leaf) => leaf.kind === 'table')),
    linkShare: length === 0 ? 0 : linkLength / length,
    headings: headings.length,
    linkedHeadings: headings.filter((leaf) => leaf.linkLength > leaf.text.length * LINKED_SHARE).length,
    fields,
    names: title === null ? names : [title, ...names],
  };
}
