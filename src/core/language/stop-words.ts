import { functionWords } from './function-words';
import { primaryLanguage } from './primary-language';
import { tableOf } from './table';
import type { LanguageTable } from './table';

const sets = new WeakMap<LanguageTable, ReadonlySet<string>>();

function stopWordsOf(primary: string): ReadonlySet<string> {
  const table = tableOf(primary);
  if (!table.stopWords) return functionWords(primary);
  let set = sets.get(table);
  if (!set) {
    set = new Set([...table.stopWords, ...functionWords(primary)]);
    sets.set(table, set);
  }
  return set;
}

const LETTER = /^\p{L}$/u;
const HAN = /\p{sc=Han}/u;

/** Whether a lower-cased word carries no topic in its language; a single letter never does. */
export function isStopWord(word: string, lang: string): boolean {
  if (LETTER.test(word) && !HAN.test(word)) return true;
  return stopWordsOf(primaryLanguage(lang)).has(word);
}
