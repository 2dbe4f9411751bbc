import porter2 from 'wink-porter2-stemmer';
import { primaryLanguage } from './primary-language';

/** Code units. Longer "words" are addresses, hashes or attacks, and the stemmer's expressions are not linear in them. */
const LONGEST_WORD = 40;

/**
 * The stem of a lower-cased word: Porter's English stemmer, second version (Porter, 2001), for English; other
 * languages keep the word.
 */
export function stem(word: string, lang: string): string {
  return primaryLanguage(lang) === 'en' && word.length <= LONGEST_WORD ? porter2(word) : word;
}
