import { letterPattern } from '../language/letter-pattern';
import { primaryLanguage } from '../language/primary-language';
import { tableOf } from '../language/table';
import { labelWords, type LabelWord } from './label-words';

/** Words of a label, in up to three phrases; half the labels of two phrases miss what the author's heading names. */
const MOST_WORDS = 6;
const SEPARATOR = ' · ';
/** Words of a phrase; one word alone says too little. */
const SHORTEST = 2;
const LONGEST = 3;
/** Words of a part in which phrases are looked for: what a part is about is said early. */
const REACH = 200;
/** What may stand between two words of a phrase; の joins two nouns in Japanese. */
const INNER_GAP = /^[ \u00A0'’の-]?$/u;

// Weights of a phrase, fitted by logistic regression on whether it shares a stem with the author's own heading, on
// sections of headed articles; on other articles than those it was measured on.
const WEIGHT_HERE = 2;
const WEIGHT_ELSEWHERE = 0.4;
const WEIGHT_POSITION = -0.45;

/** Where a language has no list of stop words, a short word that makes up this share of the text counts as one. */
const STOP_SHARE = 0.01;
const SHORT_WORD = letterPattern(
  String.raw`^(?:.|[^\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]{2,4})$`,
);

interface Part {
  readonly text: string;
  readonly words: readonly LabelWord[];
  /** How often each term stands in the part. */
  readonly counts: ReadonlyMap<string, number>;
}

interface Phrase {
  readonly text: string;
  readonly terms: readonly string[];
  readonly score: number;
}

type Counts = ReadonlyMap<string, number>;

function addCounts(words: readonly LabelWord[], counts: Map<string, number>): void {
  for (const { term } of words) if (term !== null) counts.set(term, (counts.get(term) ?? 0) + 1);
}

function readPart(text: string, lang: string): Part {
  const words = labelWords(text, lang);
  const counts = new Map<string, number>();
  addCounts(words, counts);
  return { text, words, counts };
}

/** The parts with the text's commonest short words as stop words, in a language of which no list is there. */
function withoutCommon(parts: readonly Part[], lang: string): readonly Part[] {
  if (tableOf(primaryLanguage(lang)).stopWords) return parts;
  const all = new Map<string, number>();
  for (const { words } of parts) addCounts(words, all);
  const total = parts.reduce((sum, { words }) => sum + words.length, 0);
  const isCommon = (term: string): boolean =>
    SHORT_WORD(term).test(term) && (all.get(term) ?? 0) > STOP_SHARE * total;
  return parts.map(({ text, words, counts }) => ({
    text,
    words: words.map((word) => (word.term !== null && isCommon(word.term) ? { ...word, term: null } : word)),
    counts,
  }));
}

function mean(terms: readonly string[], countOf: (term: string) => number): number {
  return terms.reduce((sum, term) => sum + countOf(term), 0) / terms.length;
}

function scorePhrase(
  terms: readonly string[],
  position: number,
  counts: { here: Counts; all: Counts },
): number {
  const here = (term: string): number => counts.here.get(term) ?? 0;
  const elsewhere = (term: string): number => (counts.all.get(term) ?? 0) - here(term);
  return (
    WEIGHT_HERE * Math.log(1 + mean(terms, here)) +
    WEIGHT_ELSEWHERE * Math.log(1 + mean(terms, elsewhere)) +
    WEIGHT_POSITION * Math.log(1 + position)
  );
}

/** The terms of the phrase of `length` words from `first` on; `null` where one carries no topic or a sign parts them. */
function termsFrom({ text, words }: Part, first: number, length: number): string[] | null {
  const terms: string[] = [];
  for (let at = first; at < first + length; at += 1) {
    const [word, before] = [words[at], words[at - 1]];
    if (!word || word.term === null) return null;
    if (at === first && text[word.start - 1] === '-') return null;
    if (at > first && before && !INNER_GAP.test(text.slice(before.end, word.start))) return null;
    terms.push(word.term);
  }
  return terms;
}

function phrasesOf(part: Part, all: Counts): Phrase[] {
  const phrases: Phrase[] = [];
  const reach = Math.min(part.words.length, REACH);
  for (let first = 0; first < reach; first += 1) {
    for (let length = SHORTEST; length <= LONGEST; length += 1) {
      const terms = termsFrom(part, first, length);
      if (terms === null) break;
      if (part.text[part.words[first + length - 1]?.end ?? 0] === '-') continue;
      const text = part.text.slice(part.words[first]?.start, part.words[first + length - 1]?.end);
      phrases.push({ text, terms, score: scorePhrase(terms, first, { here: part.counts, all }) });
    }
  }
  return phrases.sort((a, b) => b.score - a.score);
}

function chooseLabel(phrases: readonly Phrase[], taken: Set<string>): string | null {
  const chosen: string[] = [];
  const used = new Set<string>();
  for (const { text, terms } of phrases) {
    const key = terms.join(' ');
    if (used.size + terms.length > MOST_WORDS) continue;
    if (terms.some((term) => used.has(term)) || taken.has(key)) continue;
    for (const term of terms) used.add(term);
    taken.add(key);
    chosen.push(text);
    if (used.size > MOST_WORDS - SHORTEST) break;
  }
  return chosen.length === 0 ? null : chosen.join(SEPARATOR);
}

/**
 * A label for each part of a text: its most telling phrases of two or three words, as they stand in it, no phrase twice. `null` for a part without any. Phrases are taken as in RAKE (Rose et al., 2010): runs between stop words and
 * signs; what tells is how often their words come, and how early.
 */
export function labels(texts: readonly string[], lang: string): (string | null)[] {
  const parts = withoutCommon(
    texts.map((text) => readPart(text, lang)),
    lang,
  );
  const all = new Map<string, number>();
  for (const { words } of parts) addCounts(words, all);
  const taken = new Set<string>();
  return parts.map((part) => chooseLabel(phrasesOf(part, all), taken));
}
