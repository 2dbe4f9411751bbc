import { porter2 } from './porter2';
import { primaryLanguage } from './primary-language';

/** Code units. Longer "words" are addresses, hashes or attacks, and need no stem. */
const LONGEST_WORD = 40;

/** Words whose stems are kept: words come back, within an article and from outline to summary. */
const MOST_KEPT = 20_000;
const kept = new Map<string, string>();

function keptStem(word: string): string {
  const known = kept.get(word);
  if (known !== undefined) return known;
  if (kept.size === MOST_KEPT) kept.clear();
  const stemmed = porter2(word);
  kept.set(word, stemmed);
  return stemmed;
}

/**
 * The stem of a lower-cased word: Porter's English stemmer, second version (Porter, 2001), for English; other
 * languages keep the word.
 */
export function stem(word: string, lang: string): string {
  return primaryLanguage(lang) === 'en' && word.length <= LONGEST_WORD ? keptStem(word) : word;
}
