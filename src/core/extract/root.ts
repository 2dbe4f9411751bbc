import type { Candidates } from './candidates';
import { between } from './measure';

/** Share of the prose that the root must hold: the rest may stand beside the article. */
const ROOT_SHARE = 0.75;

/**
 * The smallest box that holds most of the prose; 0 when there is none.
 * `sums`: prose in the leaves before an index.
 */
export function rootOf({ boxes }: Candidates, sums: Float64Array): number {
  const least = (sums.at(-1) ?? 0) * ROOT_SHARE;
  let root = 0;
  for (let index = 1; index < boxes.length; index += 1) {
    const box = boxes[index];
    // Boxes come in document order, so a descendant of the root that still holds enough is smaller than it.
    if (box && least > 0 && between(sums, box) >= least) root = index;
  }
  return root;
}
