import { likelyCount, type Segmenter } from './segmenter';

/** Segments of as many units each. */
export const evenSplit: Segmenter = (units, limits) => {
  const count = likelyCount(units.length, limits);
  return Array.from({ length: count - 1 }, (_, index) => Math.round(((index + 1) * units.length) / count));
};
