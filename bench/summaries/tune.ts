import { choose } from '../../src/core/summarize/choose';
import type { Candidate, Choice } from '../../src/core/summarize/choose';
import type { FeatureRow, Weights } from '../../src/core/summarize/features';
import { FEATURES } from '../../src/core/summarize/features';
import { bestTier, tiersOf } from '../../src/core/summarize/pool';
import { analyze } from '../../src/core/summarize/scoring';
import type { Vector } from '../../src/core/summarize/vectors';
import { DIGEST_WEIGHTS, scorer } from '../../src/core/summarize/weights';
import { articleOf } from './data';
import type { DataSet, Document } from './data';
import { normal, randomOf } from '../random';
import { grams, rougeTokens } from './rouge';
import type { Grams } from './rouge';

/** What a sentence shares with the reference: the reference's n-grams it holds, how often, and how many it has in all. */
interface Overlap {
  readonly grams: readonly (readonly [index: number, count: number])[];
  readonly total: number;
}

interface Sentence {
  readonly row: FeatureRow;
  /** Words. */
  readonly length: number;
  readonly vector: Vector;
  /** For n = 1 and 2. */
  readonly overlaps: readonly Overlap[];
}

/** The counts of the n-grams of the reference, by index. */
type Target = readonly number[];

/** A document made ready: only the choice of its sentences is left. */
export interface Prepared {
  readonly set: string;
  readonly sentences: readonly Sentence[];
  readonly targets: readonly Target[];
  /** How much to choose. */
  readonly length: DataSet['length'];
}

const SIZES = [1, 2];

function overlapOf(own: Grams, reference: readonly string[]): Overlap {
  const found = reference.flatMap((gram, index): [number, number][] => {
    const count = own.get(gram);
    return count === undefined ? [] : [[index, count]];
  });
  return { grams: found, total: [...own.values()].reduce((sum, count) => sum + count, 0) };
}

/** Everything that does not depend on the weights. */
export function prepare(document: Document, set: DataSet): Prepared {
  const { article, sections } = articleOf(document);
  const analysis = analyze(article, sections);
  const gramsOf = (text: string): Grams[] => SIZES.map((n) => grams(rougeTokens(text, document.lang), n));
  const references = gramsOf(document.references[0] ?? '');
  const names = references.map((reference) => [...reference.keys()]);
  const tier = bestTier(tiersOf(analysis, { from: 0, to: analysis.units.length }));
  return {
    set: set.name,
    length: set.length,
    targets: references.map((reference) => Array.from(reference.values())),
    sentences: tier.map((unit) => ({
      row: analysis.inArticle[unit] ?? [],
      length: analysis.units[unit]?.words.length ?? 0,
      vector: analysis.vectors.list[unit] ?? { ids: [], weights: [] },
      overlaps: gramsOf(analysis.units[unit]?.text ?? '').map((own, size) =>
        overlapOf(own, names[size] ?? []),
      ),
    })),
  };
}

function fOf(overlaps: readonly Overlap[], target: Target): number {
  const held = new Map<number, number>();
  let candidate = 0;
  for (const { grams: found, total } of overlaps) {
    candidate += total;
    for (const [index, count] of found) held.set(index, (held.get(index) ?? 0) + count);
  }
  let common = 0;
  for (const [index, count] of held) common += Math.min(count, target[index] ?? 0);
  const reference = target.reduce((sum, count) => sum + count, 0);
  return common === 0 ? 0 : (2 * common) / (candidate + reference);
}

/** A summary of as many sentences, or of as many words by their middle, as the set asks for. */
function choiceOf({ length, sentences }: Prepared): Choice {
  if ('sentences' in length) return { more: (taken) => taken.length < length.sentences, allows: () => true };
  const wordsOf = (taken: readonly Candidate[]): number =>
    taken.reduce((sum, { unit }) => sum + (sentences[unit]?.length ?? 0), 0);
  return {
    more: (taken) => wordsOf(taken) < length.words,
    allows: (candidate, taken) => wordsOf(taken) + wordsOf([candidate]) / 2 <= length.words,
  };
}

/** ROUGE-1 and ROUGE-2 of the sentences these weights choose, 0 to 1. */
export function scoresOf(prepared: Prepared, weights: Weights): readonly number[] {
  const scoreOf = scorer(weights);
  const candidates = prepared.sentences.map(({ row, vector }, unit) => ({
    unit,
    score: scoreOf(row),
    vector,
  }));
  const chosen = choose(candidates, choiceOf(prepared));
  return SIZES.map((_, size) => {
    const overlaps = chosen.flatMap(({ unit }) => prepared.sentences[unit]?.overlaps[size] ?? []);
    return fOf(overlaps, prepared.targets[size] ?? []);
  });
}

/** Mean over the sets of ROUGE-1 + ROUGE-2 / 2, so that a large set does not outvote a small one. */
function objective(documents: readonly Prepared[], weights: Weights): number {
  const sums = new Map<string, { sum: number; count: number }>();
  for (const document of documents) {
    const [one = 0, two = 0] = scoresOf(document, weights);
    const entry = sums.get(document.set) ?? { sum: 0, count: 0 };
    entry.sum += one + two / 2;
    entry.count += 1;
    sums.set(document.set, entry);
  }
  return [...sums.values()].reduce((total, { sum, count }) => total + sum / count, 0) / sums.size;
}

/** Cost of a unit of squared weight: keeps features that do not help at nothing. */
const SHRINKAGE = 0.01;

function penalty(values: readonly number[]): number {
  return SHRINKAGE * values.reduce((sum, value) => sum + value * value, 0);
}

function weightsOf(values: readonly number[]): Weights {
  const record: Record<string, number> = {};
  FEATURES.forEach((feature, index) => {
    record[feature] = values[index] ?? 0;
  });
  // Built from the list of features itself.
  return record as Weights;
}

/** A (1+1) evolution strategy with one-fifth success rule (Rechenberg, 1973) on the weights. */
function search(documents: readonly Prepared[], seed: number, steps: number): number[] {
  const random = randomOf(seed);
  let best = FEATURES.map((feature) => DIGEST_WEIGHTS[feature]);
  let bestScore = objective(documents, weightsOf(best)) - penalty(best);
  let width = 0.2;
  for (let step = 0; step < steps; step += 1) {
    const trial = best.map((value) => (random() < 0.35 ? value + width * normal(random) : value));
    const score = objective(documents, weightsOf(trial)) - penalty(trial);
    if (score > bestScore) [best, bestScore, width] = [trial, score, width * 1.4];
    else width = Math.max(0.02, width * 0.96);
  }
  return best;
}

/** The weights that each of several seeds finds. */
export function tune(documents: readonly Prepared[], options: { seeds: number; steps: number }): Weights[] {
  return Array.from({ length: options.seeds }, (_, seed) =>
    weightsOf(search(documents, seed + 1, options.steps)),
  );
}

/** The mean of several weights. */
export function meanOf(found: readonly Weights[]): Weights {
  return weightsOf(
    FEATURES.map((feature) => found.reduce((sum, weights) => sum + weights[feature], 0) / found.length),
  );
}

/** Weights tried for sentences of an introduction and of a conclusion. */
const PRIORS = [0, 0.1, 0.2, 0.3, 0.4, 0.5];

function withPrior(weights: Weights, prior: Pick<Weights, 'introduction' | 'conclusion'>): Weights {
  return { ...weights, ...prior };
}

/** The weights with the prior for introductions and conclusions that serves documents with sections best. */
export function withPriors(documents: readonly Prepared[], weights: Weights): Weights {
  const trials = PRIORS.flatMap((introduction) =>
    PRIORS.map((conclusion) => withPrior(weights, { introduction, conclusion })),
  );
  const scores = trials.map((trial) => objective(documents, trial));
  return trials[scores.indexOf(Math.max(...scores))] ?? weights;
}
