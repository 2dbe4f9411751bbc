import { addTo, dot } from './vectors';
import type { Vector } from './vectors';

/** How close each sentence of a scope is to the others; every list has one number a sentence. */
export interface Centrality {
  /** Sum of the cosines to the sentences after it: directed centrality (Zheng & Lapata, PacSum, 2019). */
  readonly forward: readonly number[];
  /** Cosine-like closeness to the sum of all sentences (Radev et al., centroid, 2004). */
  readonly centroid: readonly number[];
}

/** Clears the terms of the vectors: what other scopes left in the field. */
function clear(field: Float64Array, vectors: readonly Vector[]): void {
  for (const { ids } of vectors) for (let at = 0; at < ids.length; at += 1) field[ids[at] ?? 0] = 0;
}

/**
 * Centralities of the sentences of one scope. The similarity matrix is never built: a product with it is a sum of
 * vectors and a dot product each, so the time is linear in the words. `field`: a dense vector to work in, as long as
 * the vocabulary; its content does not matter.
 */
export function centrality(vectors: readonly Vector[], field: Float64Array): Centrality {
  clear(field, vectors);
  for (const vector of vectors) addTo(field, vector, 1);
  const centroid = vectors.map((vector) => dot(vector, field));
  clear(field, vectors);
  const forward = vectors.map((vector, index) => {
    const backward = dot(vector, field);
    addTo(field, vector, 1);
    return Math.max(0, (centroid[index] ?? 0) - backward - (vector.ids.length > 0 ? 1 : 0));
  });
  return { forward, centroid };
}
