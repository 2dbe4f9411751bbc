import { endOf, treesOf, type Weights } from './chances';
import { type Features, WIDTH } from './features';

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/**
 * What each feature adds to the log odds of each leaf, less what is added to the page's leaves in the mean: a question
 * moves what is expected from the mean of all that are asked it to the mean of those with the same answer (Saabas
 * 2014). One row a feature.
 */
export function contributionsOf(features: Features, weights: Weights): Float64Array[] {
  const leaves = features.length / WIDTH;
  const sums = Array.from({ length: WIDTH }, () => new Float64Array(leaves));
  const add = (feature: number, leaf: number, units: number) => {
    const sum = sums[feature];
    if (sum) sum[leaf] = (sum[leaf] ?? 0) + units * weights.unit;
  };
  for (const tree of treesOf(weights)) {
    const ends = Array.from({ length: leaves }, (_, leaf) => endOf(tree, features, leaf * WIDTH));
    const meanOf = (some: readonly number[]) => mean(some.map((end) => tree.units[end] ?? 0));
    const all = meanOf(ends);
    const branches = [0, 1].map((branch) => meanOf(ends.filter((end) => end >> 1 === branch)));
    ends.forEach((end, leaf) => {
      const branch = end >> 1;
      const between = branches[branch] ?? 0;
      add(tree.features[0] ?? 0, leaf, between - all);
      add(tree.features[1 + branch] ?? 0, leaf, (tree.units[end] ?? 0) - between);
    });
  }
  return sums;
}
