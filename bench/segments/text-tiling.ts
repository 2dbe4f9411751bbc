import { bagsOf, cosine, joinBags } from './bags';
import type { Segmenter } from './segmenter';

/** Units compared on either side of a gap. */
const BLOCK = 3;

/**
 * Hearst (1997), block comparison: boundaries where the likeness of the text before and after a gap dips deepest. With
 * a number given, that many of the deepest dips; otherwise those deeper than the mean less half a standard deviation.
 */
export const textTiling: Segmenter = (units, { lang, count }) => {
  const bags = bagsOf(units, lang);
  const likeness = units
    .slice(1)
    .map((_, gap) =>
      cosine(
        joinBags(bags.slice(Math.max(0, gap + 1 - BLOCK), gap + 1)),
        joinBags(bags.slice(gap + 1, gap + 1 + BLOCK)),
      ),
    );
  const depths = likeness.map((value, gap) => peak(likeness, gap, -1) + peak(likeness, gap, 1) - 2 * value);
  const mean = depths.reduce((sum, depth) => sum + depth, 0) / depths.length;
  const deviation = Math.sqrt(depths.reduce((sum, depth) => sum + (depth - mean) ** 2, 0) / depths.length);
  const dips = depths
    .map((depth, gap) => ({ depth, boundary: gap + 1 }))
    .filter(({ depth }, gap) => depth >= (depths[gap - 1] ?? 0) && depth >= (depths[gap + 1] ?? 0))
    .sort((a, b) => b.depth - a.depth);
  const chosen =
    count === null ? dips.filter(({ depth }) => depth > mean - deviation / 2) : dips.slice(0, count - 1);
  return chosen.map(({ boundary }) => boundary).sort((a, b) => a - b);
};

/** The height reached by climbing from a gap in one direction. */
function peak(values: readonly number[], from: number, step: number): number {
  let at = from;
  while ((values[at + step] ?? -Infinity) >= (values[at] ?? 0)) at += step;
  return values[at] ?? 0;
}
