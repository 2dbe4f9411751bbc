import { expect, test, vi } from 'vitest';
import { prepareLanguage } from '../../../src/core/language/prepare-language';
import { articleOf, paragraph } from '../summarize/article';

const GERMAN =
  'Die Brücke über den Fluss ist seit dem Frühjahr für schwere Wagen gesperrt. Der Rat will sie vor dem Winter reparieren, und die Bauern fahren bis dahin mit der Fähre.';
const ENGLISH =
  'The bridge over the river has been closed to lorries since the spring. The council wants to repair it before the winter, and farmers take the ferry.';

async function langOf(text: string, declared: string): Promise<string> {
  return (await prepareLanguage(articleOf([paragraph(text)], declared))).lang;
}

test('a language is known once an article in it is prepared', async () => {
  // The tables that another test has made known are not known to modules loaded anew.
  vi.resetModules();
  const { leans } = await import('../../../src/core/language/leans');
  const { prepareLanguage } = await import('../../../src/core/language/prepare-language');
  expect(leans('Deshalb blieb die Straße gesperrt.', 'de')).toBe(false);
  const article = await prepareLanguage(articleOf([paragraph(GERMAN)], 'de-CH'));
  expect(article.lang).toBe('de-CH');
  expect(leans('Deshalb blieb die Straße gesperrt.', 'de')).toBe(true);
});

test('the declared language stands where the text agrees or says nothing', async () => {
  expect(await langOf(ENGLISH, 'en-GB')).toBe('en-GB');
  expect(await langOf('12 34', 'fr')).toBe('fr');
  expect(await langOf('橋は春から閉まっている。議会は冬の前に直したいと言っている。', 'ja')).toBe('ja');
});

test('the text decides where it says otherwise, or nothing is declared', async () => {
  expect(await langOf(GERMAN, 'en')).toBe('de');
  expect(await langOf(ENGLISH, 'und')).toBe('en');
  expect(await langOf(ENGLISH, 'de')).toBe('en');
});
