import { porter2 } from '../../src/core/language/porter2';

/** Counts of n-grams. */
export type Grams = ReadonlyMap<string, number>;

export interface Rouge {
  readonly precision: number;
  readonly recall: number;
  /** Harmonic mean of both. */
  readonly f: number;
}

/** Letters. Google's `rouge_score` stems longer words only. */
const STEMMED_FROM = 4;

/**
 * Lower-cased runs of letters and digits, English ones of four letters or more stemmed (as `rouge_score` does, which
 * knows ASCII only; other letters count here, or French and Vietnamese words would fall to pieces).
 */
export function rougeTokens(text: string, lang: string): string[] {
  const tokens =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return lang === 'en'
    ? tokens.map((token) => (token.length >= STEMMED_FROM ? porter2(token) : token))
    : tokens;
}

/** The n-grams of a list of tokens and how often each occurs. */
export function grams(tokens: readonly string[], n: number): Grams {
  const counts = new Map<string, number>();
  for (let start = 0; start + n <= tokens.length; start += 1) {
    const gram = tokens.slice(start, start + n).join(' ');
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function rouge(common: number, candidate: number, reference: number): Rouge {
  const precision = candidate === 0 ? 0 : common / candidate;
  const recall = reference === 0 ? 0 : common / reference;
  const f = common === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision, recall, f };
}

function total(counts: Grams): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}

/** ROUGE-N (Lin, 2004): n-grams that a candidate shares with its reference, each at most as often as in both. */
export function rougeN(candidate: Grams, reference: Grams): Rouge {
  let common = 0;
  for (const [gram, count] of candidate) common += Math.min(count, reference.get(gram) ?? 0);
  return rouge(common, total(candidate), total(reference));
}

/** ROUGE-L (Lin, 2004): the longest common subsequence of two lists of tokens. */
export function rougeL(candidate: readonly string[], reference: readonly string[]): Rouge {
  let row = new Int32Array(reference.length + 1);
  for (const token of candidate) {
    const next = new Int32Array(reference.length + 1);
    for (let index = 1; index <= reference.length; index += 1) {
      const longest = Math.max(row[index] ?? 0, next[index - 1] ?? 0);
      next[index] = token === reference[index - 1] ? (row[index - 1] ?? 0) + 1 : longest;
    }
    row = next;
  }
  return rouge(row[reference.length] ?? 0, candidate.length, reference.length);
}

export interface RougeScores {
  readonly rouge1: number;
  readonly rouge2: number;
  readonly rougeL: number;
}

/** F-measures of a summary against the reference that suits it best, 0 to 1. */
export function rougeScores(candidate: string, references: readonly string[], lang: string): RougeScores {
  const tokens = rougeTokens(candidate, lang);
  const best = (score: (reference: readonly string[]) => Rouge): number =>
    Math.max(0, ...references.map((reference) => score(rougeTokens(reference, lang)).f));
  return {
    rouge1: best((reference) => rougeN(grams(tokens, 1), grams(reference, 1))),
    rouge2: best((reference) => rougeN(grams(tokens, 2), grams(reference, 2))),
    rougeL: best((reference) => rougeL(tokens, reference)),
  };
}
