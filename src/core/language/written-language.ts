import type { Article } from '../model';
import { functionWords } from './function-words';
import { letterPattern } from './letter-pattern';
import { primaryLanguage } from './primary-language';

/** Code units. More text does not change the answer. */
const SAMPLE = 6_000;
/** Share of the words that are function words of their language: a quarter or more in running text. */
const MIN_SHARE = 0.15;

const WORD = letterPattern(String.raw`\p{L}[\p{L}\p{M}]*`, 'g');

/** The beginning of an article's text. */
export function sampleOf({ blocks }: Pick<Article, 'blocks'>): string {
  let sample = '';
  for (let at = 0; at < blocks.length && sample.length < SAMPLE; at += 1) sample += `${blocks[at]?.text}\n`;
  return sample.slice(0, SAMPLE);
}

/** Whether a text has the function words of a language (BCP 47), and so need not be looked at closer. */
export function readsAs(text: string, lang: string): boolean {
  const known = functionWords(primaryLanguage(lang));
  const lower = text.toLowerCase();
  const words: readonly string[] = lower.match(WORD(lower)) ?? [];
  return words.filter((word) => known.has(word)).length >= words.length * MIN_SHARE;
}

/** The article in the language that was found in its text; as it is where that is the one declared, or none. */
export function inLanguage(article: Article, found: string | null): Article {
  const isDeclared = found === null || primaryLanguage(found) === primaryLanguage(article.lang);
  return isDeclared ? article : { ...article, lang: found };
}
