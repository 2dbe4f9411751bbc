import { bagsOf, cosine } from './bags';
import type { Segmenter } from './segmenter';

/** Half the side of the square in which a likeness is ranked: 11 by 11. */
const RADIUS = 5;
/** Standard deviations by which the last useful step stands out. */
const THRESHOLD = 1.2;

type Matrix = number[][];

function ranks(values: Matrix): Matrix {
  const last = values.length - 1;
  return values.map((row, i) =>
    row.map((value, j) => {
      let [lower, all] = [0, 0];
      for (let a = Math.max(0, i - RADIUS); a <= Math.min(last, i + RADIUS); a += 1) {
        for (let b = Math.max(0, j - RADIUS); b <= Math.min(last, j + RADIUS); b += 1) {
          all += 1;
          if ((values[a]?.[b] ?? 0) < value) lower += 1;
        }
      }
      return lower / Math.max(1, all - 1);
    }),
  );
}

function prefixSums(values: Matrix): Matrix {
  const sums: Matrix = [Array<number>(values.length + 1).fill(0)];
  values.forEach((row, i) => {
    let line = 0;
    sums.push([0, ...row.map((value, j) => (line += value) + (sums[i]?.[j + 1] ?? 0))]);
  });
  return sums;
}

/**
 * Choi (2000): ranks of likeness in place of likeness, then division where the mean rank inside the segments gains
 * most. Ends at the number given, or where the gain of a step falls below what its course leads to expect.
 */
export const c99: Segmenter = (units, { lang, count }) => {
  const bags = bagsOf(units, lang);
  const sums = prefixSums(ranks(bags.map((a) => bags.map((b) => cosine(a, b)))));
  const inside = (from: number, to: number): number =>
    (sums[to]?.[to] ?? 0) - (sums[from]?.[to] ?? 0) - (sums[to]?.[from] ?? 0) + (sums[from]?.[from] ?? 0);
  const density = (edges: readonly number[]): number => {
    let [mass, area] = [0, 0];
    edges.slice(1).forEach((to, index) => {
      mass += inside(edges[index] ?? 0, to);
      area += (to - (edges[index] ?? 0)) ** 2;
    });
    return mass / area;
  };
  let edges = [0, units.length];
  const steps: { edges: number[]; density: number }[] = [{ edges, density: density(edges) }];
  while (edges.length < Math.min(units.length, count ?? Infinity) + 1) {
    const splits = units
      .map((_, at) => at)
      .filter((at) => !edges.includes(at))
      .map((at) => [...edges, at].sort((a, b) => a - b))
      .map((candidate) => ({ edges: candidate, density: density(candidate) }));
    const best = splits.reduce((a, b) => (b.density > a.density ? b : a));
    edges = best.edges;
    steps.push(best);
  }
  return (count === null ? lastUseful(steps) : edges).slice(1, -1);
};

function lastUseful(steps: readonly { edges: number[]; density: number }[]): number[] {
  const gains = steps.slice(1).map(({ density }, index) => density - (steps[index]?.density ?? 0));
  const smooth = gains.map((gain, at) => ((gains[at - 1] ?? gain) + gain + (gains[at + 1] ?? gain)) / 3);
  const mean = smooth.reduce((sum, gain) => sum + gain, 0) / smooth.length;
  const deviation = Math.sqrt(smooth.reduce((sum, gain) => sum + (gain - mean) ** 2, 0) / smooth.length);
  const below = smooth.findIndex((gain) => gain <= mean + THRESHOLD * deviation);
  return steps[below < 0 ? steps.length - 1 : below]?.edges ?? [];
}
