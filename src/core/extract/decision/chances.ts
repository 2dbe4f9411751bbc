import { type Features, WIDTH } from './features';

/** What was learned: trees of two questions, each of which adds something to the log odds. */
export interface Weights {
  /** Log odds of a leaf to which nothing is added. */
  readonly base: number;
  /** Log odds of one unit. */
  readonly unit: number;
  /** Ten letters a tree: the three features it asks, their cuts, and the units of its four ends. */
  readonly trees: string;
}

/** Asks whether the first feature is above its cut; if not whether the second is, if so whether the third is. */
export interface Tree {
  readonly features: readonly number[];
  readonly cuts: readonly number[];
  /** From both below to both above. */
  readonly units: readonly number[];
}

/** The letters from # on are digits. */
export const ZERO = 35;
/** Units from this one on are above none, those before it below. */
export const MIDDLE = 45;
/** Questions, and letters, of a tree. */
const QUESTIONS = 3;
const TREE_LENGTH = 10;

export function treesOf({ trees }: Pick<Weights, 'trees'>): Tree[] {
  return Array.from({ length: trees.length / TREE_LENGTH }, (_, index) => {
    const start = index * TREE_LENGTH;
    const digits = Array.from(
      trees.slice(start, start + TREE_LENGTH),
      (letter) => letter.charCodeAt(0) - ZERO,
    );
    return {
      features: digits.slice(0, QUESTIONS),
      cuts: digits.slice(QUESTIONS, QUESTIONS * 2),
      units: digits.slice(QUESTIONS * 2).map((digit) => digit - MIDDLE),
    };
  });
}

/** Which of the tree's ends, 0 to 3, a row of features leads to; half of it, rounded down, is the first answer. */
export function endOf({ features: asked, cuts }: Tree, features: Features, row: number): number {
  const isAbove = (question: number) =>
    (features[row + (asked[question] ?? 0)] ?? 0) > (cuts[question] ?? 0) ? 1 : 0;
  const first = isAbove(0);
  return first * 2 + isAbove(1 + first);
}

/** The chance of each leaf to be the article's: an additive model (boosted trees, Friedman 2001). */
export function chancesOf(features: Features, weights: Weights): Float64Array {
  const scores = new Float64Array(features.length / WIDTH);
  for (const tree of treesOf(weights))
    for (let row = 0, leaf = 0; row < features.length; row += WIDTH, leaf += 1)
      scores[leaf] = (scores[leaf] ?? 0) + (tree.units[endOf(tree, features, row)] ?? 0);
  return scores.map((score) => 1 / (1 + Math.exp(-weights.base - score * weights.unit)));
}
