import type { Candidates } from './candidates';

/** Share of the prose that the root must hold: the rest may stand beside the article. */
const ROOT_SHARE = 0.75;

/**
 * The smallest box that holds most of the prose; 0 when there is none.
 * `sums`: prose in the leaves before an index.
 */
export function rootOf({ boxes }: Candidates, sums: Float64Array): number {
  const total = sums.at(-1) ?? 0;
  let root = 0;
  for (let index = 1; index < boxes.length; index += 1) {
    const box = boxes[index];
    // Boxes come in document order, so a descendant of the root that still holds enough is smaller than it.
    if (box && (sums[box.to] ?? 0) - (sums[box.from] ?? 0) >= total * ROOT_SHARE && total > 0) root = index;
  }
  return root;
}
