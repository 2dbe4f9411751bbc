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
  /** One list a term, in the order of units. */
  readonly postings: readonly (readonly Posting[])[];
  readonly units: readonly UnitTerms[];
}

interface Counts {
  readonly counts: Map<string, number>;
  /** How many of the terms, in order, appear in the opening sentence. */
  readonly opening: number;
}

function openingLength(text: string): number {
  const opening = text.slice(0, LONGEST_OPENING);
  return SENTENCE_END.exec(opening)?.index ?? opening.length;
}

function countTerms(text: string, lang: string): Counts {
  const counts = new Map<string, number>();
  const end = openingLength(text);
  let opening = 0;
  for (const part of [text.slice(0, end), text.slice(end)]) {
    opening = counts.size;
    for (const word of words(part, lang)) {
      const term = word.slice(0, PREFIX);
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return { counts, opening };
}

function unitFrequencies(all: readonly Counts[]): Map<string, number> {
  const frequencies = new Map<string, number>();
  for (const { counts } of all) {
    for (const term of counts.keys()) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return frequencies;
}

/** Weighs the terms of one unit; a weight of 0 marks those that bind nothing but share in the length of the vector. */
function weigh({ counts }: Counts, idf: (term: string) => number): [term: string, weight: number][] {
  const weights = Array.from(counts, ([term, count]): [string, number] => [
    term,
    (1 + Math.log(count)) * idf(term),
  ]);
  const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0));
  return weights.map(([term, weight]) => [term, length > 0 ? weight / length : 0]);
}

/** The terms of each unit with tf-idf weights taken from these units alone, so that no language needs a table. */
export function termVectors(texts: readonly string[], lang: string): TermVectors {
  const all = texts.map((text) => countTerms(text, lang));
  const frequencies = unitFrequencies(all);
  const frequency = (term: string): number => frequencies.get(term) ?? 1;
  const common = Math.max(COMMON_AT_LEAST, texts.length * COMMON_SHARE);
  const idf = (term: string): number =>
    frequency(term) > common ? 0 : Math.log(texts.length / frequency(term));
  const index = new Map<string, number>();
  const postings: Posting[][] = [];
  const units = all.map((unitCounts, unit): UnitTerms => {
    const terms: number[] = [];
    let opening = 0;
    weigh(unitCounts, idf).forEach(([term, weight], order) => {
      if (weight === 0 || frequency(term) === 1) return;
      const at = index.get(term) ?? index.size;
      index.set(term, at);
      (postings[at] ??= []).push({ unit, weight });
      terms.push(at);
      if (order < unitCounts.opening) opening = terms.length;
    });
    return { terms, opening };
  });
  return { postings, units };
}
