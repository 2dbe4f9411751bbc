import { primaryLanguage } from './primary-language';
import { derived } from './table';

const stopWords = derived(
  (table): ReadonlySet<string> =>
    new Set([...(table.stopWords ?? []), ...(table.functionWords?.split(' ') ?? [])]),
);

const LETTER = /^\p{L}$/u;
/** `don't` and `they're` carry as little as `do` and `they`. */
const CONTRACTION = /(?:n't|'\p{L}{1,2})$/u;
const HAN = /\p{sc=Han}/u;

/** Whether a lower-cased word carries no topic in its language; a single letter never does. */
export function isStopWord(word: string, lang: string): boolean {
  if (LETTER.test(word) && !HAN.test(word)) return true;
  const known = stopWords(primaryLanguage(lang));
  return known.has(word) || (word.includes("'") && known.has(word.replace(CONTRACTION, '')));
}
