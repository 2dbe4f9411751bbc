import { words } from '../../src/core/language/words';
import { cosine, vectorize } from '../../src/core/summarize/vectors';
import type { Document } from './data';
import { grams, rougeN, rougeTokens } from './rouge';
import type { Grams } from './rouge';

/** Ranks the sentences of a document, best first. */
export type Ranker = (document: Document) => number[];

function byScore(scores: readonly number[]): number[] {
  return scores.map((_, index) => index).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
}

const lead: Ranker = (document) => document.sents.map((_, index) => index);

const DAMPING = 0.85;
/** Steps of the power iteration; the ranks stand still long before. */
const STEPS = 30;

/** The stationary probabilities of a walk along weighted edges that jumps anywhere now and then (PageRank). */
function walk(edges: readonly (readonly number[])[]): number[] {
  const degrees = edges.map((row) => row.reduce((sum, value) => sum + value, 0) || 1);
  let rank = edges.map(() => 1 / edges.length);
  for (let step = 0; step < STEPS; step += 1) {
    const shares = rank.map((value, index) => value / (degrees[index] ?? 1));
    rank = edges.map((row) => {
      const flow = row.reduce((sum, value, index) => sum + value * (shares[index] ?? 0), 0);
      return (1 - DAMPING) / edges.length + DAMPING * flow;
    });
  }
  return rank;
}

/** TextRank (Mihalcea & Tarau, 2004): shared words over the logarithms of the lengths. */
const textRank: Ranker = (document) => {
  const bags = document.sents.map((sentence) => new Set(words(sentence, document.lang)));
  const edges = bags.map((a, i) =>
    bags.map((b, j) => {
      if (i === j || a.size < 2 || b.size < 2) return 0;
      const shared = [...a].filter((word) => b.has(word)).length;
      return shared / (Math.log(a.size) + Math.log(b.size));
    }),
  );
  return byScore(walk(edges));
};

function cosines(document: Document): number[][] {
  const { list } = vectorize(
    document.sents.map((sentence) => words(sentence, document.lang)),
    document.lang,
  );
  return list.map((a) => list.map((b) => cosine(a, b)));
}

/** Continuous LexRank (Erkan & Radev, 2004). */
const lexRank: Ranker = (document) => byScore(walk(cosines(document)));

/** PacSum with tf-idf (Zheng & Lapata, 2019): sentences before count against, those after for a sentence. */
const pacSum: Ranker = (document) => {
  const edge = cosines(document);
  const values = edge.flatMap((row, i) => row.filter((_, j) => i !== j));
  const low = values.reduce((least, value) => Math.min(least, value), 1);
  const high = values.reduce((most, value) => Math.max(most, value), 0);
  const threshold = low + 0.1 * (high - low);
  return byScore(
    edge.map((row, i) =>
      row.reduce(
        (sum, value, j) => sum + (i === j ? 0 : Math.max(0, value - threshold) * (j > i ? 1 : -0.5)),
        0,
      ),
    ),
  );
};

export const RANKERS: Readonly<Record<string, Ranker>> = {
  LEAD: lead,
  TextRank: textRank,
  LexRank: lexRank,
  PacSum: pacSum,
};

function merged(a: Grams, b: Grams): Grams {
  const sum = new Map(a);
  for (const [gram, count] of b) sum.set(gram, (sum.get(gram) ?? 0) + count);
  return sum;
}

/** Adds the sentence that lifts ROUGE-1 + ROUGE-2 most until none does or the summary is full. */
export function greedyOracle(document: Document, isFull: (chosen: readonly number[]) => boolean): number[] {
  const reference = document.references[0] ?? '';
  const sizes = [1, 2];
  const target = sizes.map((n) => grams(rougeTokens(reference, document.lang), n));
  const parts = document.sents.map((sentence) =>
    sizes.map((n) => grams(rougeTokens(sentence, document.lang), n)),
  );
  const chosen: number[] = [];
  let current: Grams[] = sizes.map(() => new Map());
  let best = 0;
  while (!isFull(chosen)) {
    let next = -1;
    let nextGrams = current;
    for (const [index, part] of parts.entries()) {
      if (chosen.includes(index)) continue;
      const trial = sizes.map((_, at) => merged(current[at] ?? new Map(), part[at] ?? new Map()));
      const score = trial.reduce((sum, counts, at) => sum + rougeN(counts, target[at] ?? new Map()).f, 0);
      if (score > best) [best, next, nextGrams] = [score, index, trial];
    }
    if (next === -1) break;
    chosen.push(next);
    current = nextGrams;
  }
  return chosen.sort((a, b) => a - b);
}
