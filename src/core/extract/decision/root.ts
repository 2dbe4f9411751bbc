import type { Candidates } from '../candidates';
import { between } from './measure';

/**
 * The smallest box that holds a share of the prose; 0 when there is none.
 * `sums`: prose in the leaves before an index.
 */
export function rootOf({ boxes }: Candidates, sums: Float64Array, share: number): number {
  const least = (sums.at(-1) ?? 0) * share;
  let root = 0;
  for (let index = 1; index < boxes.length; index += 1) {
    const box = boxes[index];
    // Boxes come in document order, so a descendant of the root that still holds enough is smaller than it.
    if (box && least > 0 && between(sums, box) >= least) root = index;
  }
  return root;
}
