import { byLanguage } from './by-language';

const pluralRules = byLanguage((language) => new Intl.PluralRules(language));

/**
 * The keys under which a count's message may stand, best first: the plural category of the language, then `other`,
 * which every language has.
 */
export function pluralKeys(base: string, count: number, language: string): string[] {
  const category = pluralRules(language).select(count);
  return category === 'other' ? [`${base}_other`] : [`${base}_${category}`, `${base}_other`];
}
