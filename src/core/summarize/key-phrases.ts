import type { Unit } from './units';
import { STOP } from './vectors';

const MOST = 3;
/** Words of the longest phrase. */
const LONGEST = 3;
/** Letters. A shorter word alone is no key phrase, except in Han, Kana and Hangul. */
const SHORTEST_WORD = 3;

const SPACELESS =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Sentences of one section with their term numbers, and how many sections of the article hold each term. */
export interface PhraseSource {
  readonly units: readonly Unit[];
  readonly terms: readonly (readonly number[])[];
  readonly sectionsWith: (term: number) => number;
  readonly sections: number;
}

interface Phrase {
  readonly terms: readonly number[];
  readonly unit: Unit;
  readonly words: readonly string[];
  count: number;
  score: number;
}

function weigh(source: PhraseSource): Map<number, { count: number; score: number }> {
  const weights = new Map<number, { count: number; score: number }>();
  for (const terms of source.terms) {
    for (const term of terms) {
      if (term === STOP) continue;
      const weight = weights.get(term) ?? { count: 0, score: 0 };
      weight.count += 1;
      weights.set(term, weight);
    }
  }
  for (const [term, weight] of weights) {
    weight.score = weight.count * Math.log(1 + source.sections / Math.max(1, source.sectionsWith(term)));
  }
  return weights;
}

/** How many words from `from` make a run: content words that each come back in the section; one need not. */
function longestRun(terms: readonly number[], from: number, weights: ReturnType<typeof weigh>): number {
  if (terms[from] === STOP) return 0;
  let length = 0;
  while (length < LONGEST && (weights.get(terms[from + length] ?? STOP)?.count ?? 0) > 1) length += 1;
  return Math.max(1, length);
}

/** Runs of up to three content words. */
function phrasesIn(source: PhraseSource, weights: ReturnType<typeof weigh>): Phrase[] {
  const phrases = new Map<string, Phrase>();
  source.units.forEach((unit, index) => {
    const terms = source.terms[index] ?? [];
    for (let from = 0; from < terms.length; from += 1) {
      let key = '';
      const end = from + longestRun(terms, from, weights);
      for (let to = from + 1; to <= end; to += 1) {
        key += ` ${terms[to - 1]}`;
        const phrase = phrases.get(key);
        if (phrase) phrase.count += 1;
        else
          phrases.set(key, {
            terms: terms.slice(from, to),
            unit,
            words: unit.words.slice(from, to),
            count: 1,
            score: 0,
          });
      }
    }
  });
  return [...phrases.values()];
}

function scored(phrase: Phrase, weights: ReturnType<typeof weigh>): Phrase {
  const known = phrase.terms.map((term) => weights.get(term) ?? { count: 1, score: 0 });
  const sum = known.reduce((total, { score }) => total + score, 0);
  const most = known.reduce((max, { count }) => Math.max(max, count), 1);
  return { ...phrase, score: phrase.terms.length > 1 && phrase.count < 2 ? 0 : (sum * phrase.count) / most };
}

/** The phrase as its sentence writes it; `null` where punctuation divides it there. */
function asWritten(phrase: Phrase): string | null {
  const joined = phrase.words.join(SPACELESS.test(phrase.words[0] ?? '') ? '' : ' ');
  const lower = phrase.unit.text.toLowerCase().replaceAll('’', "'");
  const at = lower.indexOf(joined);
  if (at === -1 || lower.length !== phrase.unit.text.length) return null;
  return phrase.unit.text.slice(at, at + joined.length);
}

function isTelling(phrase: Phrase): boolean {
  const [word = ''] = phrase.words;
  if (phrase.score <= 0 || phrase.words.every((part) => /^\p{N}/u.test(part))) return false;
  return phrase.words.length > 1 || word.length >= SHORTEST_WORD || /[\p{sc=Han}\p{sc=Hangul}]/u.test(word);
}

/**
 * Up to three phrases of one to three words that are frequent in a section and rare in the others, as the text writes
 * them, no word twice.
 */
export function keyPhrases(source: PhraseSource): string[] {
  const weights = weigh(source);
  const phrases = phrasesIn(source, weights)
    .map((phrase) => scored(phrase, weights))
    .filter(isTelling)
    .sort((a, b) => b.score - a.score);
  const taken = new Set<number>();
  const found: string[] = [];
  for (const phrase of phrases) {
    if (found.length === MOST) break;
    if (phrase.terms.some((term) => taken.has(term))) continue;
    const written = asWritten(phrase);
    if (written === null) continue;
    found.push(written);
    for (const term of phrase.terms) taken.add(term);
  }
  return found;
}
