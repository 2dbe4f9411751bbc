import { letterPattern } from '../letter-pattern';
import { isDigit, isLetter, isOneOf } from '../characters';
import { functionWords } from '../function-words';
import { derived } from '../table';
import { abbreviationKind } from './abbreviations';
import type { AbbreviationKind } from './abbreviations';
import { isLower, isNumber, isUpper, tokenBefore, wordAt, wordStart } from './place';
import type { Place } from './place';

/** Words. A shorter stretch before "a.m." is an adverbial, not a sentence: "At 5 a.m. Mr. Smith went…". */
const SHORTEST_SENTENCE = 4;

/** Time zones and days follow "a.m." within the sentence. */
const AFTER_TIME = /^(?:[A-Z]{2,4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)$/;

const LEADING_MARKS = ".'’&-";
const HALF_OF_DAY = /^[ap]\.m$/i;
const LETTERS_WITH_STOPS = letterPattern(String.raw`^\p{L}(?:\.-?\p{L}{1,3})+$`);
/** One letter would be a word in many languages. */
const ROMAN = /^[IVXLC]{2,}$/;
const CLIPPED = /^[BCDFGHJKLMNPQRSTVWXZ][bcdfghjklmnpqrstvwxz]{1,4}$/;

/** Whether a capitalized word opens sentences rather than being a name. English counts everywhere: pages mix it in. */
function opensSentence(word: string, lang: string): boolean {
  const lower = word.toLowerCase().replace('’', "'");
  const words = functionWords(lang);
  const bare = lower.slice(0, Math.max(0, lower.indexOf("'")));
  return words.has(lower) || words.has(bare) || functionWords('en').has(lower);
}

function wordsSince(text: string, from: number, end: number): number {
  return text.slice(Math.max(from, end - 200), end).split(/\s+/).length;
}

function endsAfterTime(place: Place, word: string): boolean {
  if (AFTER_TIME.test(word)) return false;
  return wordsSince(place.text, place.from, place.start) >= SHORTEST_SENTENCE;
}

/** "Albert I. Jones" against "you and I. Did you…", "vitamin C. It…". */
function endsAfterLetter(place: Place, letter: string, word: string): boolean {
  const { text, start, lang } = place;
  if (isOneOf('"״', text[start - letter.length - 1])) return true;
  const before = tokenBefore(text, start - letter.length - 1, place.from);
  const initial = word.length === 1 && text[wordStart(text, place.next) + 1] === '.';
  if (initial && isUpper(letter)) return false;
  if (!isUpper(letter)) return opensSentence(word, lang);
  if (letter === 'I' && lang === 'en' && isLower(before)) return true;
  return isLower(before) && opensSentence(word, lang);
}

/** An abbreviation by itself, or after an article: `l'avv`. */
function kindOf(token: string, lang: string): AbbreviationKind | null {
  const article = Math.max(token.lastIndexOf("'"), token.lastIndexOf('’'));
  const kind = abbreviationKind(token, lang);
  return kind === null && article !== -1 ? abbreviationKind(token.slice(article + 1), lang) : kind;
}

const LETTER_BEFORE = /(?:^|\s)(\S\.)\s$/;

/** "т. д": an abbreviation that is written apart, as its table has it. */
function apart({ text, start }: Place, token: string): string {
  const end = start - token.length;
  return (LETTER_BEFORE.exec(text.slice(Math.max(0, end - 4), end))?.[1] ?? '') + token;
}

/** "30 м. Дальше": after a number a letter is its unit, and no abbreviation of what comes. */
function isUnit({ text, start, from }: Place, token: string, word: string): boolean {
  return (
    token.length === 1 && !isUpper(token) && isUpper(word) && isNumber(tokenBefore(text, start - 2, from))
  );
}

function endsAfterAbbreviation(place: Place, token: string, word: string): boolean | null {
  const { lang } = place;
  const kind = kindOf(apart(place, token), lang) ?? kindOf(token, lang);
  if (kind === 'closing') return true;
  if (kind !== 'open' && isUnit(place, token, word)) return true;
  if (kind === 'title') return false;
  if (kind === 'number') return isNumber(word) || ROMAN.test(word) ? false : null;
  if (kind === 'open') return opensSentence(word, lang);
  return null;
}

const afterOrdinal = derived(({ afterOrdinal: nouns }) => nouns && new RegExp(`^(?:${nouns})`));

/** "am 3. Oktober", "III. Béla": an ordinal where the language writes it with a full stop. */
function isOrdinal(place: Place, token: string, word: string): boolean {
  const nouns = afterOrdinal(place.lang);
  if (!(nouns instanceof RegExp)) return false;
  if (ROMAN.test(token)) return !opensSentence(word, place.lang);
  return token.length <= 2 && nouns.test(word);
}

const DATE = /\d\.\s\d{1,2}\.\s/;

/** "2019. 5. 3.", "3. 5. 2019": a number between the parts of a date. */
function isInDate({ text, start, next, from }: Place): boolean {
  return isDigit(text[next]) && DATE.test(text.slice(Math.max(from, start - 5), next + 4));
}

/** The token before the full stop, without marks that lead it. */
function tokenOf({ text, start, from }: Place): string {
  const token = tokenBefore(text, start, from);
  return isOneOf(LEADING_MARKS, token[0]) ? token.replace(/^[.'’&-]+/, '') : token;
}

/** By the shape of the token before the full stop, which is no abbreviation of the language's table. */
function endsAfterShape(place: Place, token: string, word: string): boolean {
  if (token.length === 1 && isLetter(token[0])) return endsAfterLetter(place, token, word);
  if (token.includes('.') && LETTERS_WITH_STOPS(token).test(token)) return opensSentence(word, place.lang);
  if (isNumber(token) && /^\d+$/.test(token)) return !isOrdinal(place, token, word) && !isInDate(place);
  if (ROMAN.test(token)) return !isOrdinal(place, token, word);
  return !(isUpper(token) && CLIPPED.test(token));
}

/** Whether a sentence ends at a single full stop with white space, or a closing mark and white space, after it. */
export function endsAtFullStop(place: Place): boolean {
  const { text, end, close, next } = place;
  const word = wordAt(text, wordStart(text, next));
  if (isLower(word)) return isOneOf('.…', text[next]);
  if (close > end) return true;
  if (text[next] === '№' || (isOneOf('-–', text[next]) && /\d/.test(text[next + 1] ?? ''))) return false;
  const token = tokenOf(place);
  if (token === '') return true;
  if (token.length === 3 && HALF_OF_DAY.test(token)) return endsAfterTime(place, word);
  return endsAfterAbbreviation(place, token, word) ?? endsAfterShape(place, token, word);
}
