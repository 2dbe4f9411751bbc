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
class Terms {
  readonly #numbers = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #lang: string;

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** How many different stems there are. */
  get size(): number {
    return this.#stems.size;
  }

  number(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = isStopWord(word, this.#lang) ? STOP : this.#numberOfStem(stem(word, this.#lang));
    this.#numbers.set(word, number);
    return number;
  }

  #numberOfStem(stemmed: string): number {
    const known = this.#stems.get(stemmed);
    if (known !== undefined) return known;
    const number = this.#stems.size;
    this.#stems.set(stemmed, number);
    return number;
  }
}

function counted(ids: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const id of ids) if (id !== STOP) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function normalized(counts: ReadonlyMap<number, number>, weightOf: (id: number) => number): Vector {
  const ids = [...counts.keys()].sort((a, b) => a - b);
  const weights = ids.map((id) => (counts.get(id) ?? 0) * weightOf(id));
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0));
  return length === 0 ? EMPTY : { ids, weights: weights.map((weight) => weight / length) };
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

/** tf-idf vectors of texts, the texts being the documents of the idf (Spärck Jones, 1972), normalized to length 1. */
export function vectorize(texts: readonly (readonly string[])[], lang: string): Vectors {
  const numbering = new Terms(lang);
  const terms = texts.map((words) => words.map((word) => numbering.number(word)));
  const size = numbering.size;
  const counts = terms.map(counted);
  const frequency = new Float64Array(size);
  for (const count of counts) for (const id of count.keys()) frequency[id] = (frequency[id] ?? 0) + 1;
  const idf = (id: number): number => Math.log(1 + texts.length / (frequency[id] ?? 1));
  return {
    terms,
    list: counts.map((count) => normalized(count, idf)),
    size,
    of: (words) => {
      const ids = words.map((word) => numbering.number(word)).filter((id) => id < size);
      return normalized(counted(ids), idf);
    },
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
