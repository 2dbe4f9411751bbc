import { type Tree, treesOf, type Weights } from './chances';
import { type Features, WIDTH } from './features';

/** What a tree says on the way to one end: after no question, after the first, after both. */
interface Path {
  readonly asked: readonly [first: number, second: number];
  readonly from: readonly [branch: number, end: number];
}

function pathOf({ features: asked, cuts }: Tree, features: Features, row: number): Path {
  const isAbove = (question: number) =>
    (features[row + (asked[question] ?? 0)] ?? 0) > (cuts[question] ?? 0) ? 1 : 0;
  const branch = isAbove(0);
  const second = 1 + branch;
  return { asked: [asked[0] ?? 0, asked[second] ?? 0], from: [branch, branch * 2 + isAbove(second)] };
}

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
    const paths = Array.from({ length: leaves }, (_, leaf) => pathOf(tree, features, leaf * WIDTH));
    const unitsOf = ({ from: [, end] }: Path) => tree.units[end] ?? 0;
    const all = mean(paths.map(unitsOf));
    const branches = [0, 1].map((branch) =>
      mean(paths.filter(({ from }) => from[0] === branch).map(unitsOf)),
    );
    paths.forEach((path, leaf) => {
      const between = branches[path.from[0]] ?? 0;
      add(path.asked[0], leaf, between - all);
      add(path.asked[1], leaf, unitsOf(path) - between);
    });
  }
  return sums;
}
