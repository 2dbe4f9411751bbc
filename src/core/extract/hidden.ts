import type { Candidates } from './candidates';
import { between, type Measures } from './measure';
import { withoutRanges } from './ranges';
import type { Visibility } from './visibility';

/** Share of the page's prose above which a page hides its content only for a while: behind a dialog, before a fade. */
const DOUBT_VOID_SHARE = 0.4;

/**
 * Which leaves stand in boxes that say they are not for reading (`aria-hidden`, clear by their style attribute). A page
 * that says so of most of its prose is not believed.
 */
export function doubtedLeaves({ boxes, leaves }: Candidates, { proseBefore }: Measures): Uint8Array {
  const doubted = new Uint8Array(leaves.length);
  let held = 0;
  let done = 0;
  for (const box of boxes) {
    if (!box.doubtful || box.from < done) continue;
    held += between(proseBefore, box);
    doubted.fill(1, box.from, box.to);
    done = box.to;
  }
  const total = proseBefore.at(-1) ?? 0;
  return held > total * DOUBT_VOID_SHARE ? new Uint8Array(leaves.length) : doubted;
}

/**
 * Adds to `hidden` the leaves among the wanted ones that the layout does not show, and takes unseen inline text out of
 * the others. Returns whether any leaf was added.
 */
export function hideUnseen(
  candidates: Candidates,
  visibility: Visibility,
  { hidden, wanted }: { readonly hidden: Uint8Array; readonly wanted: (leaf: number) => boolean },
): boolean {
  let found = false;
  candidates.leaves.forEach((leaf, index) => {
    if (hidden[index] === 1 || !wanted(index)) return;
    if (visibility.isShown(leaf)) {
      const parts = visibility.hiddenParts(leaf);
      if (parts.length > 0) candidates.leaves[index] = withoutRanges(leaf, parts);
    } else {
      hidden[index] = 1;
      found = true;
    }
  });
  return found;
}
