import type { ClaimReason } from '../claim-reason';
import { FEATURES } from './features';
import type { FeatureRow, Weights } from './features';

/**
 * Weights of the features by which a section's sentences are ranked: tuned on ROUGE over English, French and Vietnamese
 * news (`npm run bench -- tune FOLDER`), except `headingOverlap`, `definition`, `answer` and `firstStep`, which news cannot
 * tell.
 */
export const DIGEST_WEIGHTS: Weights = {
  position: 0.16,
  directedCentrality: 0.13,
  centroid: 0.03,
  length: 0.18,
  titleOverlap: 0.39,
  titleCoverage: 0.18,
  headingOverlap: 0.1,
  salience: 0.11,
  definition: 0.1,
  answer: 0.15,
  firstStep: 0.5,
  quotation: -0.06,
  introduction: 0,
  conclusion: 0,
};

/** Weights for the gist, where sentences of the whole article compete. */
export const GIST_WEIGHTS: Weights = { ...DIGEST_WEIGHTS, introduction: 0.3, conclusion: 0.3 };

/** The share of a sentence's greatest similarity to those already chosen that is taken off its score. */
export const REPETITION_PENALTY = 0.18;

/** Scores are compared to this precision, so that the last bit of a floating-point sum decides nothing. */
const PRECISION = 1e9;

/** Gives the weighted sum of a sentence's features. */
export function scorer(weights: Weights): (row: FeatureRow) => number {
  const inOrder = FEATURES.map((feature) => weights[feature]);
  return (row) => {
    let sum = 0;
    for (let at = 0; at < row.length; at += 1) sum += (row[at] ?? 0) * (inOrder[at] ?? 0);
    return rounded(sum);
  };
}

function rounded(value: number): number {
  return Math.round(value * PRECISION) / PRECISION;
}

/** Reasons. What a claim carries at most, and at least. */
const MOST_REASONS = 3;
const FEWEST_REASONS = 2;

/** The two or three features that speak for a sentence and lift it most above the mean of its scope. */
export function reasonsOf(row: FeatureRow, mean: FeatureRow, weights: Weights): ClaimReason[] {
  return FEATURES.map((feature, index) => {
    const gain = (row[index] ?? 0) * weights[feature];
    return { feature, gain, lift: rounded(gain - (mean[index] ?? 0) * weights[feature]) };
  })
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.lift - a.lift || b.gain - a.gain)
    .filter(({ lift }, place) => place < FEWEST_REASONS || (place < MOST_REASONS && lift > 0))
    .map(({ feature }) => feature)
    .filter((feature) => feature !== 'quotation');
}
