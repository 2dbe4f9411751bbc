import { addTo, dot } from './vectors';
import type { Vector } from './vectors';

/** How close each sentence of a scope is to the others; every list has one number a sentence. */
export interface Centrality {
  /** Sum of the cosines to the sentences after it, and before it: directed centrality (Zheng & Lapata, PacSum, 2019). */
  readonly forward: readonly number[];
  readonly backward: readonly number[];
  /** Cosine-like closeness to the sum of all sentences (Radev et al., centroid, 2004). */
  readonly centroid: readonly number[];
  /** Stationary probability of a walk along similarities (Erkan & Radev, continuous LexRank, 2004). */
  readonly lexRank: readonly number[];
}

/** The walk's chance to follow a similarity rather than to jump anywhere. */
const DAMPING = 0.85;
/** Steps of the power iteration; ranks no longer change after about ten. */
const STEPS = 12;

/** Fills the field with the weighted sum of vectors; what other scopes left in it is cleared term by term. */
function sumInto(field: Float64Array, vectors: readonly Vector[], factors: readonly number[] | null): void {
  for (const vector of vectors) for (const id of vector.ids) field[id] = 0;
  vectors.forEach((vector, index) => addTo(field, vector, factors?.[index] ?? 1));
}

function walk(vectors: readonly Vector[], field: Float64Array, degrees: readonly number[]): number[] {
  const jump = (1 - DAMPING) / vectors.length;
  let rank = vectors.map(() => 1 / vectors.length);
  for (let step = 0; step < STEPS; step += 1) {
    const shares = rank.map((value, index) => value / Math.max(degrees[index] ?? 1, Number.EPSILON));
    sumInto(field, vectors, shares);
    rank = vectors.map((vector) => jump + DAMPING * dot(vector, field));
  }
  return rank;
}

/**
 * Centralities of the sentences of one scope. The similarity matrix is never built: a product with it is a sum of
 * vectors and a dot product each, so the time is linear in the words. `field`: a dense vector to work in, as long as
 * the vocabulary; its content does not matter.
 */
export function centrality(vectors: readonly Vector[], field: Float64Array): Centrality {
  sumInto(field, vectors, null);
  const centroid = vectors.map((vector) => dot(vector, field));
  const lexRank = walk(vectors, field, centroid);
  for (const vector of vectors) for (const id of vector.ids) field[id] = 0;
  const backward = vectors.map((vector) => {
    const value = dot(vector, field);
    addTo(field, vector, 1);
    return value;
  });
  const forward = vectors.map((vector, index) =>
    Math.max(0, (centroid[index] ?? 0) - (backward[index] ?? 0) - (vector.ids.length > 0 ? 1 : 0)),
  );
  return { forward, backward, centroid, lexRank };
}
