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

const TOKEN_CHARACTER = /[\p{L}\p{M}\p{N}.°№&'’§-]/u;

/**
 * The token that ends at `end`, not reaching before `from`: letters, digits, and the full stops, hyphens and
 * apostrophes between them.
 */
export function tokenBefore(text: string, end: number, from = 0): string {
  let start = end;
  while (start > from && end - start < LONGEST_TOKEN && TOKEN_CHARACTER.test(text[start - 1] ?? ''))
    start -= 1;
  return text.slice(start, end);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’-]{0,39}/uy;
const OPENERS = /[\s"'“”„‘‚«»‹›([{¿¡—–-]/;

/** Where the first letter or digit after `at` stands, past quotation marks, brackets, dashes and white space. */
export function wordStart(text: string, at: number): number {
  let start = at;
  while (start < text.length && start - at < LONGEST_TOKEN && OPENERS.test(text[start] ?? '')) start += 1;
  return start;
}

/** The word that starts at `at`; empty where none does. */
export function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}

/** Whether a word starts in lower case; a name written like `iPhone` does not count. */
export const isLower = (word: string): boolean => /^\p{Ll}(?!\p{Ll}{0,2}\p{Lu})/u.test(word);
export const isUpper = (word: string): boolean => /^[\p{Lu}\p{Lt}]/u.test(word);
export const isDigit = (word: string): boolean => /^\p{N}/u.test(word);
