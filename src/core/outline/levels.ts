import type { HeadingLevel } from '../model';

const LEVELS = [1, 2, 3, 4, 5, 6] as const satisfies readonly HeadingLevel[];

/** The level `depth` steps below the first; there is none below 6. */
export function levelAt(depth: number): HeadingLevel {
  return LEVELS[depth] ?? 6;
}

/**
 * Turns the ranks of headings into levels of a tree that starts at 1 and never skips, whatever the page starts at: each
 * heading stands one below the nearest heading before it of a higher rank (a smaller number).
 */
export function treeLevels(ranks: readonly number[]): HeadingLevel[] {
  const open: number[] = [];
  return ranks.map((rank) => {
    while ((open.at(-1) ?? 0) >= rank) open.pop();
    open.push(rank);
    return levelAt(open.length - 1);
  });
}
