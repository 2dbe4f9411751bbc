import { REPETITION_PENALTY } from './weights';
import { cosine } from './vectors';
import type { Vector } from './vectors';

/** One candidate of a choice. */
export interface Candidate {
  /** Index into the units. */
  readonly unit: number;
  readonly score: number;
  readonly vector: Vector;
}

/** Cosine. Two claims of one list closer than this say the same. */
const SAME = 0.7;

export interface Choice {
  /** Whether another one may be taken after these, in order of rank. */
  readonly more: (chosen: readonly Candidate[]) => boolean;
  /** Whether a candidate may join those chosen. */
  readonly allows: (candidate: Candidate, chosen: readonly Candidate[]) => boolean;
}

/**
 * Takes candidates one by one, best first, each score less its greatest similarity to those taken: maximal marginal
 * relevance (Carbonell & Goldstein, 1998). Near-repetitions are never taken. Returns them in order of rank.
 */
export function choose(candidates: readonly Candidate[], choice: Choice): Candidate[] {
  const chosen: Candidate[] = [];
  const nearest = candidates.map(() => 0);
  const left = new Set(candidates.keys());
  while (left.size > 0 && choice.more(chosen)) {
    let best = -1;
    let bestScore = -Infinity;
    for (const index of left) {
      const score = (candidates[index]?.score ?? 0) - REPETITION_PENALTY * (nearest[index] ?? 0);
      if (score > bestScore) [best, bestScore] = [index, score];
    }
    const taken = candidates[best];
    left.delete(best);
    if (!taken || (nearest[best] ?? 0) >= SAME || !choice.allows(taken, chosen)) continue;
    chosen.push(taken);
    for (const index of left) {
      const vector = candidates[index]?.vector;
      if (vector) nearest[index] = Math.max(nearest[index] ?? 0, cosine(vector, taken.vector));
    }
  }
  return chosen;
}
