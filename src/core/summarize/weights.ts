import { FEATURES } from './features';
import type { Feature, FeatureRow, Weights } from './features';

/** Weights of the features by which a section's sentences are ranked. */
export const DIGEST_WEIGHTS: Weights = {
  position: 0.84,
  opening: 0,
  second: -0.07,
  paragraphStart: 0,
  forward: 0.49,
  backward: 0,
  centroid: 0.23,
  lexRank: 0.3,
  length: 0.3,
  titleOverlap: 0.3,
  headingOverlap: 0.2,
  leadOverlap: 0.14,
  salience: 0,
  names: 0,
  number: -0.08,
  definition: 0,
  quotation: -0.1,
  speech: -0.14,
  firstPerson: 0,
  leaning: -0.6,
  introduction: 0,
  conclusion: 0,
};

/** Weights for the gist, where sentences of the whole article compete. */
export const GIST_WEIGHTS: Weights = { ...DIGEST_WEIGHTS, introduction: 0.3, conclusion: 0.3 };

/** The share of a sentence's greatest similarity to those already chosen that is taken off its score. */
export const REPETITION_PENALTY = 0.18;

/** Scores are compared to this precision, so that the last bit of a floating-point sum decides nothing. */
const PRECISION = 1e9;

/** The weighted sum of a sentence's features. */
export function scoreOf(row: FeatureRow, weights: Weights): number {
  let sum = 0;
  for (let index = 0; index < FEATURES.length; index += 1) {
    const feature = FEATURES[index];
    if (feature) sum += (row[index] ?? 0) * weights[feature];
  }
  return Math.round(sum * PRECISION) / PRECISION;
}

/** Up to three features that lift a sentence most above the mean of its scope. */
export function reasonsOf(row: FeatureRow, mean: FeatureRow, weights: Weights): Feature[] {
  return FEATURES.map((feature, index) => ({
    feature,
    lift: ((row[index] ?? 0) - (mean[index] ?? 0)) * weights[feature],
  }))
    .filter(({ lift }) => lift > 0)
    .sort((a, b) => b.lift - a.lift)
    .slice(0, 3)
    .map(({ feature }) => feature);
}
