import type { Candidates, Leaf } from '../candidates';
import type { Evidence } from './confidence';
import type { Verdict } from './decide';
import type { Measures } from './measure';

/** Share of a heading's characters in links above which it is a link. */
const LINKED_SHARE = 0.6;
/** Headings looked at for what kind of page it is. */
const MAX_NAMES = 2;

function lengthIn(leaves: readonly Leaf[]): number {
  return leaves.reduce((sum, leaf) => sum + leaf.text.length, 0);
}

/** Sums up what a decision keeps, for judging whether that is an article. */
export function evidenceOf(
  { leaves, fields }: Candidates,
  { verdicts, measures }: { readonly verdicts: readonly Verdict[]; readonly measures: Measures },
  title: string | null,
): Evidence {
  const kept = leaves.filter((_, index) => verdicts[index] === null);
  const prose = measures.prose.filter((length, index) => verdicts[index] === null && length > 0);
  const headings = kept.filter((leaf) => leaf.kind === 'heading');
  const names = leaves.filter((leaf) => leaf.kind === 'heading').slice(0, MAX_NAMES);
  const linkLength = kept.reduce((sum, leaf) => sum + leaf.linkLength, 0);
  return {
    prose: prose.reduce((sum, length) => sum + length, 0),
    proseTexts: prose.length,
    pageLength: lengthIn(leaves),
    tableLength: lengthIn(kept.filter((leaf) => leaf.kind === 'table')),
    linkShare: linkLength / Math.max(1, lengthIn(kept)),
    headings: headings.length,
    linkedHeadings: headings.filter((leaf) => leaf.linkLength > leaf.text.length * LINKED_SHARE).length,
    fields,
    names: [title ?? '', ...names.map((leaf) => leaf.text)],
  };
}
