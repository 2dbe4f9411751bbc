import { dan, deu, eng, fra, ita, nld, pol, por, rus, spa, swe, vie } from 'stopword';
import { functionWords } from './function-words';
import { primaryLanguage } from './primary-language';

const LISTS: Readonly<Record<string, readonly string[]>> = {
  da: dan,
  de: deu,
  en: eng,
  es: spa,
  fr: fra,
  it: ita,
  nl: nld,
  pl: pol,
  pt: por,
  ru: rus,
  sv: swe,
  vi: vie,
};

const sets = new Map<string, ReadonlySet<string>>();

function stopWordsOf(primary: string): ReadonlySet<string> {
  let set = sets.get(primary);
  if (!set) {
    const list = LISTS[primary];
    set = list ? new Set([...list, ...functionWords(primary)]) : functionWords(primary);
    sets.set(primary, set);
  }
  return set;
}

/** Whether a lower-cased word carries no topic in its language; a single letter never does. */
export function isStopWord(word: string, lang: string): boolean {
  return /^\p{L}$/u.test(word) && !/\p{sc=Han}/u.test(word)
    ? true
    : stopWordsOf(primaryLanguage(lang)).has(word);
}
