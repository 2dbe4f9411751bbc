import { words } from '../language/words';

/** Code units. Words that begin alike count as one: a stemmer for every language (tuned on English and French). */
const PREFIX = 6;
/** A word found in more than this share of the units tells no topic; it stands in for a list of stop words. */
const COMMON_SHARE = 1 / 3;
/** Units a word may always stand in, however few there are. */
const COMMON_AT_LEAST = 2;
/** Code units of a unit that are searched for the end of its opening sentence. */
const LONGEST_OPENING = 400;
const SENTENCE_END = /[.!?。！？।؟](?:["”’»)\]]|\s|$)/u;

/** A place of a term. */
export interface Posting {
  readonly unit: number;
  /** tf-idf, scaled so that the squares of one unit's terms sum up to 1. */
  readonly weight: number;
}

export interface UnitTerms {
  /** Indices into the postings, in order of appearance. */
  readonly terms: readonly number[];
  /** How many of them, from the first on, appear in the opening sentence. */
  readonly opening: number;
}

/** What units have in common. Terms of a single unit, and of very many, are left out: they bind nothing. */
export interface TermVectors {
  /** One list a term, in the order of units; empty for a term that is left out. */
  readonly postings: readonly (readonly Posting[])[];
  readonly units: readonly UnitTerms[];
}

/** How often each term stands in a unit, in order of appearance. */
interface Counts {
  readonly counts: ReadonlyMap<number, number>;
  readonly opening: number;
}

function openingLength(text: string): number {
  const opening = text.slice(0, LONGEST_OPENING);
  return SENTENCE_END.exec(opening)?.index ?? opening.length;
}

function countTerms(text: string, lang: string, numbers: Map<string, number>): Counts {
  const counts = new Map<number, number>();
  const end = openingLength(text);
  let opening = 0;
  for (const part of [text.slice(0, end), text.slice(end)]) {
    opening = counts.size;
    for (const word of words(part, lang)) {
      const term = word.length > PREFIX ? word.slice(0, PREFIX) : word;
      let number = numbers.get(term);
      if (number === undefined) numbers.set(term, (number = numbers.size));
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  return { counts, opening };
}

/** For each term the logarithm of the units over those it stands in; 0 for one that tells no topic. */
function inverseFrequencies(
  all: readonly Counts[],
  terms: number,
): { frequency: Uint32Array; idf: Float64Array } {
  const frequency = new Uint32Array(terms);
  for (const { counts } of all)
    for (const term of counts.keys()) frequency[term] = (frequency[term] ?? 0) + 1;
  const common = Math.max(COMMON_AT_LEAST, all.length * COMMON_SHARE);
  const idf = Float64Array.from(frequency, (units) => (units > common ? 0 : Math.log(all.length / units)));
  return { frequency, idf };
}

/** The terms of each unit with tf-idf weights taken from these units alone, so that no language needs a table. */
export function termVectors(texts: readonly string[], lang: string): TermVectors {
  const numbers = new Map<string, number>();
  const all = texts.map((text) => countTerms(text, lang, numbers));
  const { frequency, idf } = inverseFrequencies(all, numbers.size);
  const postings = Array.from(frequency, (): Posting[] => []);
  const units = all.map((unitCounts, unit): UnitTerms => {
    const weights: number[] = [];
    let squares = 0;
    for (const [term, count] of unitCounts.counts) {
      const weight = (1 + Math.log(count)) * (idf[term] ?? 0);
      weights.push(weight);
      squares += weight * weight;
    }
    const scale = squares > 0 ? 1 / Math.sqrt(squares) : 0;
    const terms: number[] = [];
    let opening = 0;
    let order = 0;
    for (const term of unitCounts.counts.keys()) {
      const weight = (weights[order] ?? 0) * scale;
      order += 1;
      if (weight === 0 || frequency[term] === 1) continue;
      postings[term]?.push({ unit, weight });
      terms.push(term);
      if (order <= unitCounts.opening) opening = terms.length;
    }
    return { terms, opening };
  });
  return { postings, units };
}
