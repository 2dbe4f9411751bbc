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

interface Step {
  readonly feature: number;
  readonly cut: number;
  readonly units: number;
}

/** The letters from Ā on are digits; those from ŀ on stand for units above none, those before it for units below. */
export const ZERO = 0x100;
export const MIDDLE = 0x140;
/** Letters of a step. */
const STEP_LENGTH = 3;

export function stepsOf({ steps }: Weights): Step[] {
  return Array.from({ length: steps.length / STEP_LENGTH }, (_, index) => ({
    feature: steps.charCodeAt(index * STEP_LENGTH) - ZERO,
    cut: steps.charCodeAt(index * STEP_LENGTH + 1) - ZERO,
    units: steps.charCodeAt(index * STEP_LENGTH + 2) - MIDDLE,
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
