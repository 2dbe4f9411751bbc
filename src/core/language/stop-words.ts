import { letterPattern } from './letter-pattern';
import { isLetter, LETTERS } from './characters';
import { primaryLanguage } from './primary-language';
import { derived } from './table';

const stopWords = derived(
  (table): ReadonlySet<string> =>
    new Set([...(table.stopWords ?? []), ...(table.functionWords?.split(' ') ?? [])]),
);

/** `don't` and `they're` carry as little as `do` and `they`. */
const CONTRACTION = new RegExp(`(?:n't|'[${LETTERS}]{1,2})$`);
const HAN = letterPattern(String.raw`\p{sc=Han}`);

/** Whether a lower-cased word carries no topic in its language; a single letter never does. */
export function isStopWord(word: string, lang: string): boolean {
  if (word.length === 1 && isLetter(word) && !HAN(word).test(word)) return true;
  const known = stopWords(primaryLanguage(lang));
  return known.has(word) || (word.includes("'") && known.has(word.replace(CONTRACTION, '')));
}
