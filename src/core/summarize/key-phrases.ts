import { letterPattern } from '../language/letter-pattern';
import { isDigit } from '../language/characters';
import type { Unit } from './units';
import { STOP } from './vectors';

const MOST = 3;
/** Phrases looked at for those; where so many are none, the rest is no language. */
const MOST_TRIED = 40;
/** Words of the longest phrase. */
const LONGEST = 3;
/** Letters. A shorter word alone is no key phrase, except in Han, Kana and Hangul. */
const SHORTEST_WORD = 3;

/** Scripts in which two characters make a word. */
const BRIEF_SCRIPT = letterPattern(String.raw`[\p{sc=Han}\p{sc=Hangul}]`);
const SPACELESS = letterPattern(
  String.raw`^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`,
);

function isSpaceless(word: string): boolean {
  return SPACELESS(word).test(word);
}

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
  /** Its first word in the unit. */
  readonly from: number;
  count: number;
  score: number;
}

/** Every content word, weighed by how often it comes back here and how few sections hold it. */
function wordsIn(source: PhraseSource): Map<number, Phrase> {
  const words = new Map<number, Phrase>();
  source.units.forEach((unit, index) => {
    source.terms[index]?.forEach((term, from) => {
      const known = words.get(term);
      if (known) known.count += 1;
      else if (term !== STOP) words.set(term, { terms: [term], unit, from, count: 1, score: 0 });
    });
  });
  for (const [term, word] of words)
    word.score = word.count * Math.log(1 + source.sections / Math.max(1, source.sectionsWith(term)));
  return words;
}

/** Runs of two or three content words that come back, and whose words all do. */
function runsIn(source: PhraseSource, words: ReadonlyMap<number, Phrase>): Phrase[] {
  const runs = new Map<string, Phrase>();
  const comesBack = (term = STOP): boolean => (words.get(term)?.count ?? 0) > 1;
  source.units.forEach((unit, index) => {
    const terms = source.terms[index] ?? [];
    for (let from = 0; from < terms.length; from += 1) {
      if (!comesBack(terms[from])) continue;
      for (let to = from + 2; to <= from + LONGEST && comesBack(terms[to - 1]); to += 1) {
        const run = terms.slice(from, to);
        const key = run.join(' ');
        const known = runs.get(key);
        if (known) known.count += 1;
        else runs.set(key, { terms: run, unit, from, count: 1, score: 0 });
      }
    }
  });
  return [...runs.values()].filter(({ count }) => count > 1).map((run) => weighed(run, words));
}

/** A run is worth the sum of its words, in so far as they come in it. */
function weighed(run: Phrase, words: ReadonlyMap<number, Phrase>): Phrase {
  let sum = 0;
  let most = 1;
  for (const term of run.terms) {
    const { score, count } = words.get(term) ?? run;
    sum += score;
    most = Math.max(most, count);
  }
  return { ...run, score: (sum * run.count) / most };
}

function wordsOf({ unit, from, terms }: Phrase): readonly string[] {
  return unit.words.slice(from, from + terms.length);
}

/** The phrase as its sentence writes it; `null` where punctuation divides it there. */
function asWritten(phrase: Phrase): string | null {
  const words = wordsOf(phrase);
  const joined = words.join(isSpaceless(words[0] ?? '') ? '' : ' ');
  const lower = phrase.unit.text.toLowerCase().replaceAll('’', "'");
  const at = lower.indexOf(joined);
  if (at === -1 || lower.length !== phrase.unit.text.length) return null;
  return phrase.unit.text.slice(at, at + joined.length);
}

function isTelling(phrase: Phrase): boolean {
  const words = wordsOf(phrase);
  const [word = ''] = words;
  if (words.every((part) => isDigit(part[0]))) return false;
  if (words.length > 1 || word.length >= SHORTEST_WORD) return true;
  return BRIEF_SCRIPT(word).test(word);
}

/** Takes the phrase of the highest score out of a list, the first one of equals. */
function takeBest(phrases: Phrase[]): Phrase | undefined {
  let best = 0;
  for (let at = 1; at < phrases.length; at += 1)
    if ((phrases[at]?.score ?? 0) > (phrases[best]?.score ?? 0)) best = at;
  return phrases.splice(best, 1)[0];
}

/**
 * Up to three phrases of one to three words that are frequent in a section and rare in the others, as the text writes
 * them, no word twice.
 */
export function keyPhrases(source: PhraseSource): string[] {
  const words = wordsIn(source);
  const phrases = [...words.values(), ...runsIn(source, words)];
  const taken = new Set<number>();
  const found: string[] = [];
  for (let tried = 0; tried < MOST_TRIED && found.length < MOST; tried += 1) {
    const phrase = takeBest(phrases);
    if (!phrase) break;
    if (phrase.terms.some((term) => taken.has(term)) || !isTelling(phrase)) continue;
    const written = asWritten(phrase);
    if (written === null) continue;
    found.push(written);
    for (const term of phrase.terms) taken.add(term);
  }
  return found;
}
