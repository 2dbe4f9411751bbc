import { stem } from '../language/stem';
import { isStopWord } from '../language/stop-words';

/** A sparse vector: term numbers in ascending order and their weights, of length 1 (or empty). */
export interface Vector {
  readonly ids: readonly number[];
  readonly weights: readonly number[];
}

const EMPTY: Vector = { ids: [], weights: [] };

/** The term number of a stop word. */
export const STOP = -1;

/** Gives each word of one article the number of its stem; `STOP` for a stop word. */
function numbering(lang: string): { number: (word: string) => number; stems: ReadonlyMap<string, number> } {
  const numbers = new Map<string, number>();
  const stems = new Map<string, number>();
  const found = (word: string): number => {
    if (isStopWord(word, lang)) return STOP;
    const stemmed = stem(word, lang);
    const number = stems.get(stemmed) ?? stems.size;
    stems.set(stemmed, number);
    return number;
  };
  const number = (word: string): number => {
    let known = numbers.get(word);
    if (known === undefined) numbers.set(word, (known = found(word)));
    return known;
  };
  return { number, stems };
}

/** The vector of a text's term numbers; `idf`: the weight of each term. */
function weighted(terms: readonly number[], idf: Float64Array): Vector {
  // A typed array sorts numbers without a comparison of its own.
  const sorted = Int32Array.from(terms).sort();
  const ids: number[] = [];
  const weights: number[] = [];
  let last = STOP;
  for (let at = 0; at < sorted.length; at += 1) {
    const id = sorted[at] ?? STOP;
    if (id === STOP || id >= idf.length) continue;
    if (id === last) weights[weights.length - 1] = (weights.at(-1) ?? 0) + (idf[id] ?? 0);
    else {
      ids.push(id);
      weights.push(idf[id] ?? 0);
    }
    last = id;
  }
  let squares = 0;
  for (let at = 0; at < weights.length; at += 1) squares += (weights[at] ?? 0) ** 2;
  if (squares === 0) return EMPTY;
  const length = Math.sqrt(squares);
  for (let at = 0; at < weights.length; at += 1) weights[at] = (weights[at] ?? 0) / length;
  return { ids, weights };
}

/** The inverse document frequency of each term (Spärck Jones, 1972), the texts being the documents. */
function inverseFrequencies(terms: readonly (readonly number[])[], size: number): Float64Array {
  const frequency = new Float64Array(size);
  const last = new Int32Array(size).fill(-1);
  terms.forEach((ids, text) => {
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] ?? STOP;
      if (id === STOP || last[id] === text) continue;
      last[id] = text;
      frequency[id] = (frequency[id] ?? 0) + 1;
    }
  });
  return frequency.map((count) => Math.log(1 + terms.length / Math.max(1, count)));
}

export interface Vectors {
  /** The term numbers of each text, word by word, stop words included. */
  readonly terms: readonly (readonly number[])[];
  /** One vector a text. */
  readonly list: readonly Vector[];
  /** Length of a dense vector that holds every term. */
  readonly size: number;
  /** The vector of another text, in the same terms. */
  readonly of: (words: readonly string[]) => Vector;
}

/** tf-idf vectors of texts, normalized to length 1. */
export function vectorize(texts: readonly (readonly string[])[], lang: string): Vectors {
  const { number, stems } = numbering(lang);
  const terms = texts.map((words) => words.map(number));
  const idf = inverseFrequencies(terms, stems.size);
  return {
    terms,
    list: terms.map((ids) => weighted(ids, idf)),
    size: idf.length,
    of: (words) => weighted(words.map(number), idf),
  };
}

/** The cosine of two vectors of length 1: 0 to 1. */
export function cosine(a: Vector, b: Vector): number {
  let sum = 0;
  let j = 0;
  for (let i = 0; i < a.ids.length; i += 1) {
    const id = a.ids[i] ?? 0;
    while (j < b.ids.length && (b.ids[j] ?? 0) < id) j += 1;
    if (b.ids[j] === id) sum += (a.weights[i] ?? 0) * (b.weights[j] ?? 0);
  }
  return sum;
}

/** The dot product with a dense vector. */
export function dot(vector: Vector, dense: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < vector.ids.length; i += 1)
    sum += (vector.weights[i] ?? 0) * (dense[vector.ids[i] ?? 0] ?? 0);
  return sum;
}

/** Adds a multiple of a vector to a dense one. */
export function addTo(dense: Float64Array, vector: Vector, factor: number): void {
  for (let i = 0; i < vector.ids.length; i += 1) {
    const id = vector.ids[i] ?? 0;
    dense[id] = (dense[id] ?? 0) + factor * (vector.weights[i] ?? 0);
  }
}
