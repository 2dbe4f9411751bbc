import { bagsOf } from './bags';
import type { Segmenter } from './segmenter';

/**
 * Utiyama and Isahara (2001): the likeliest division under a unigram model of each segment with Laplace's rule, and a
 * prior that costs the logarithm of the text's length for each segment.
 */
export const u00: Segmenter = (units, { lang, count, min, max }) => {
  const bags = bagsOf(units, lang);
  const total = bags.reduce(
    (sum, bag) => sum + [...bag.values()].reduce((words, times) => words + times, 0),
    0,
  );
  const kinds = new Set(bags.flatMap((bag) => [...bag.keys()])).size;
  const most = Math.min(units.length, count ?? max);
  const best = Array.from({ length: most + 1 }, () => Array<number>(units.length + 1).fill(Infinity));
  const starts = Array.from({ length: most + 1 }, () => Array<number>(units.length + 1).fill(0));
  if (best[0]) best[0][0] = 0;
  for (let from = 0; from < units.length; from += 1) {
    const segment = new Map<string, number>();
    let length = 0;
    for (let to = from + 1; to <= units.length; to += 1) {
      for (const [term, times] of bags[to - 1] ?? []) {
        segment.set(term, (segment.get(term) ?? 0) + times);
        length += times;
      }
      let cost = Math.log(Math.max(2, total));
      for (const times of segment.values()) cost += times * Math.log((length + kinds) / (times + 1));
      for (let parts = 1; parts <= most; parts += 1) {
        const sum = (best[parts - 1]?.[from] ?? Infinity) + cost;
        const [row, row2] = [best[parts], starts[parts]];
        if (!row || !row2 || sum >= (row[to] ?? Infinity)) continue;
        row[to] = sum;
        row2[to] = from;
      }
    }
  }
  const costs = best.map((row) => row[units.length] ?? Infinity);
  const least = Math.min(most, count ?? min);
  const parts = costs.indexOf(Math.min(...costs.slice(least)), least);
  const boundaries: number[] = [];
  for (let part = parts, to = units.length; part > 1; part -= 1) {
    to = starts[part]?.[to] ?? 0;
    boundaries.unshift(to);
  }
  return boundaries;
};
