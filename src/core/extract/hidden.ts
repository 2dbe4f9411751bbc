import type { Candidates } from './candidates';
import type { Measures } from './decision/measure';
import { withoutRanges } from './ranges';
import type { Visibility } from './visibility';

/** 1 for the leaves in boxes that say they are not for reading: `aria-hidden`, or clear by their style attribute. */
function doubted({ boxes, leaves }: Candidates): Uint8Array {
  const found = new Uint8Array(leaves.length);
  let done = 0;
  for (const { doubtful, from, to } of boxes) {
    if (!doubtful || from < done) continue;
    found.fill(1, from, to);
    done = to;
  }
  return found;
}

interface Wanted {
  readonly hidden: Uint8Array;
  readonly wanted: (leaf: number) => boolean;
  readonly measures: Measures;
}

/**
 * Adds to `hidden` the leaves among the wanted ones that nobody sees, by what they say and by the layout where there is
 * one, and takes unseen inline text out of the others. Returns whether any leaf was added. Where it would be most of
 * the page's prose, none is: such a page shows its text when a script has run, or hides it behind a dialog for a while.
 * A text that repeats itself counts once, one that is also shown not at all.
 */
export function hideUnseen(
  candidates: Candidates,
  visibility: Pick<Visibility, 'isShown' | 'hiddenParts'> | null,
  { hidden, wanted, measures: { prose } }: Wanted,
): boolean {
  const { leaves } = candidates;
  const unseen = new Set<number>();
  const doubts = doubted(candidates);
  leaves.forEach((leaf, index) => {
    if (hidden[index] === 1 || !wanted(index)) return;
    if (doubts[index] === 1 || visibility?.isShown(leaf) === false) unseen.add(index);
    else if (visibility) leaves[index] = withoutRanges(leaf, visibility.hiddenParts(leaf));
  });
  if (unseen.size === 0) return false;
  const lost = new Map<string, number>();
  const others = new Map<string, number>();
  leaves.forEach(({ text }, index) => {
    if (hidden[index] === 0) (unseen.has(index) ? lost : others).set(text, prose[index] ?? 0);
  });
  for (const text of others.keys()) lost.delete(text);
  if (total(lost) > total(others)) return false;
  for (const index of unseen) hidden[index] = 1;
  return true;
}

function total(lengths: ReadonlyMap<string, number>): number {
  return [...lengths.values()].reduce((sum, length) => sum + length, 0);
}
