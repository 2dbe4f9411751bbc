import { type Features, WIDTH } from './features';

/** What was learned: where a feature is above a cut, something is added to the log odds. */
export interface Weights {
  /** Log odds of a leaf to which nothing is added. */
  readonly base: number;
  /** Log odds of one unit. */
  readonly unit: number;
  /** Three letters a step: the feature, the cut, and the units it adds. */
  readonly steps: string;
}

export interface Step {
  readonly feature: number;
  readonly cut: number;
  readonly units: number;
}

/** The letters from # on are digits. */
export const ZERO = 35;
/** Units from this one on are above none, those before it below. */
export const MIDDLE = 45;
/** Letters of a step. */
const STEP_LENGTH = 3;

export function stepsOf({ steps }: Pick<Weights, 'steps'>): Step[] {
  const digit = (at: number) => steps.charCodeAt(at) - ZERO;
  return Array.from({ length: steps.length / STEP_LENGTH }, (_, index) => ({
    feature: digit(index * STEP_LENGTH),
    cut: digit(index * STEP_LENGTH + 1),
    units: digit(index * STEP_LENGTH + 2) - MIDDLE,
  }));
}

/** The chance of each leaf to be the article's: an additive model (boosted stumps, Friedman 2001). */
export function chancesOf(features: Features, weights: Weights): Float64Array {
  const scores = new Float64Array(features.length / WIDTH).fill(weights.base);
  for (const { feature, cut, units } of stepsOf(weights))
    for (let row = feature, leaf = 0; row < features.length; row += WIDTH, leaf += 1)
      if ((features[row] ?? 0) > cut) scores[leaf] = (scores[leaf] ?? 0) + units * weights.unit;
  return scores.map((score) => 1 / (1 + Math.exp(-score)));
}
