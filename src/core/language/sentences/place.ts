import { isCapital, isDigit, isLetter, isOneOf, isSmall, isSpace, isWordCharacter } from '../characters';

/** A run of stops in a text that may end a sentence, with what stands around it. Offsets are code units. */
export interface Place {
  readonly text: string;
  /** Primary subtag of the language. */
  readonly lang: string;
  /** Where the sentence that may end here starts. */
  readonly from: number;
  /** The run of stops: [start, end). */
  readonly start: number;
  readonly end: number;
  /** After the closing quotation marks and brackets that follow the run. */
  readonly close: number;
  /** The next character that is not white space; `text.length` at the end of the text. */
  readonly next: number;
}

/** Code units. Names and numbers are shorter; the rest of a longer token does not matter to any rule. */
const LONGEST_TOKEN = 40;

const IN_TOKEN = ".'’-°№&§";
const IN_WORD = "'’-";
const OPENERS = '"\'“”„‘‚«»‹›([{¿¡—–-';

/**
 * The token that ends at `end`, not reaching before `from`: letters, digits, and the full stops, hyphens and
 * apostrophes between them.
 */
export function tokenBefore(text: string, end: number, from = 0): string {
  const first = Math.max(from, end - LONGEST_TOKEN);
  let start = end;
  while (start > first && (isWordCharacter(text[start - 1]) || isOneOf(IN_TOKEN, text[start - 1])))
    start -= 1;
  return text.slice(start, end);
}

/** Dutch "'s Ochtends", "’t Huis": a letter that is left of an article, before the capital. */
function isClipped(text: string, at: number): boolean {
  return isOneOf("'’", text[at - 1]) && isSmall(text[at]) && text[at + 1] === ' ' && isCapital(text[at + 2]);
}

/** Where the first letter or digit after `at` stands, past quotation marks, brackets, dashes and white space. */
export function wordStart(text: string, at: number): number {
  const last = Math.min(text.length, at + LONGEST_TOKEN);
  let start = at;
  while (start < last && (isSpace(text[start]) || isOneOf(OPENERS, text[start]))) start += 1;
  return isClipped(text, start) ? start + 2 : start;
}

/** The word that starts at `at`; empty where none does. */
export function wordAt(text: string, at: number): string {
  if (!isLetter(text[at]) && !isDigit(text[at])) return '';
  const last = Math.min(text.length, at + LONGEST_TOKEN);
  let end = at + 1;
  while (end < last && (isWordCharacter(text[end]) || isOneOf(IN_WORD, text[end]))) end += 1;
  return text.slice(at, end);
}

/** Letters. Before a later capital a small letter is no name's. */
const LONGEST_PREFIX = 3;

/** Whether a word starts in lower case; a name written like `iPhone` does not count. */
export function isLower(word: string): boolean {
  if (!isSmall(word[0])) return false;
  let at = 1;
  while (at < LONGEST_PREFIX && isSmall(word[at])) at += 1;
  return !isCapital(word[at]);
}

export const isUpper = (word: string): boolean => isCapital(word[0]);
export const isNumber = (word: string): boolean => isDigit(word[0]);
