import { letterPattern } from '../language/letter-pattern';
import { choose } from './choose';
import type { Candidate } from './choose';
import { digestLength } from './digest-length';
import { alike } from './likeness';
import { bestTier, candidatesOf, tiersOf } from './pool';
import type { Analysis } from './scoring';
import { GIST_WEIGHTS } from './weights';

/** How long a gist is to be. */
export type GistLength = { readonly sentences: number } | { readonly words: number };

/** Sentences of the article up to which the gist has one sentence, or two; beyond it has three. */
const ONE_UP_TO = 9;
const TWO_UP_TO = 20;
/** Sentences. The longest gist that can be asked for, so that the choice stays linear in the article. */
const LONGEST_GIST = 60;

/** Sections and sentences an article needs for a gist apart from its digests. */
const FEWEST_SECTIONS = 2;
const FEWEST_SENTENCES = 6;

/** Whether an article is long and divided enough to have a gist beside the digests of its sections. */
export function hasGist(analysis: Analysis): boolean {
  return analysis.ranges.length >= FEWEST_SECTIONS && analysis.units.length >= FEWEST_SENTENCES;
}

/** Whether a list of claims is still shorter than asked. With a number of words, the last claim may be cut off by it. */
export function isShorter(chosen: readonly Candidate[], analysis: Analysis, length: GistLength): boolean {
  if (chosen.length >= LONGEST_GIST) return false;
  if ('sentences' in length) return chosen.length < length.sentences;
  return wordsIn(chosen, analysis) < length.words;
}

function wordsIn(chosen: readonly Candidate[], analysis: Analysis): number {
  return chosen.reduce((sum, { unit }) => sum + (analysis.units[unit]?.words.length ?? 0), 0);
}

/** Whether a candidate fits a length in words: by its middle, so that the length is met on average. */
export function fits(
  candidate: Candidate,
  chosen: readonly Candidate[],
  choice: { analysis: Analysis; length: GistLength },
): boolean {
  if ('sentences' in choice.length) return true;
  const own = choice.analysis.units[candidate.unit]?.words.length ?? 0;
  return wordsIn(chosen, choice.analysis) + own / 2 <= choice.length.words;
}

function usualLength(analysis: Analysis): GistLength {
  const { length } = analysis.units;
  return { sentences: length <= ONE_UP_TO ? 1 : length <= TWO_UP_TO ? 2 : 3 };
}

/** "Best for families: The old ferry…": a label and what belongs to it. */
const LABELLED = letterPattern(String.raw`^(?:\S+ ){0,5}\S+: ["“]?\p{Lu}`);

/** Items belong to a list and its digest; the gist takes one only when it runs out of prose. */
function isItem(analysis: Analysis, index: number): boolean {
  const unit = analysis.units[index];
  return unit !== undefined && (unit.listItem || LABELLED(unit.text).test(unit.text));
}

/** How many sentences each section can give away and still fill its digest. */
function spareOf(analysis: Analysis, tier: readonly number[]): number[] {
  const good = analysis.ranges.map(() => 0);
  for (const index of tier) {
    const section = analysis.units[index]?.section ?? 0;
    good[section] = (good[section] ?? 0) + 1;
  }
  return good.map((count) => count - digestLength(count));
}

export interface GistOptions {
  readonly length: GistLength | null;
  /** Units that the digests show already. */
  readonly shown: readonly number[];
}

/**
 * Chooses the gist from the whole article, in order of rank. It takes no sentence that a section needs for its
 * digest, nor one like a sentence already shown.
 */
export function chooseGist(analysis: Analysis, options: GistOptions): Candidate[] {
  const range = { from: 0, to: analysis.units.length };
  const tier = bestTier(tiersOf(analysis, range));
  const spare = spareOf(analysis, tier);
  const length = options.length ?? usualLength(analysis);
  const sectionOf = (candidate: Candidate): number => analysis.units[candidate.unit]?.section ?? 0;
  const candidates = candidatesOf(tier, analysis, { rows: analysis.inArticle, weights: GIST_WEIGHTS }).map(
    ({ unit, score, vector }) => ({ unit, score: score - (isItem(analysis, unit) ? 1 : 0), vector }),
  );
  return choose(candidates, {
    more: (chosen) => isShorter(chosen, analysis, length),
    allows: (candidate, chosen) => {
      const section = sectionOf(candidate);
      const taken = chosen.filter((other) => sectionOf(other) === section).length;
      return (
        taken < (spare[section] ?? 0) &&
        fits(candidate, chosen, { analysis, length }) &&
        !options.shown.some((unit) => alike(analysis, unit, candidate.unit))
      );
    },
  });
}
