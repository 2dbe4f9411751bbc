import { expect, test } from 'vitest';
import { article, meta, pageOf, type Variants } from './page-of';

const LOCALE = meta({ 'og:locale': 'de_DE' });

const LANGUAGES: Variants<string> = [
  ['the root element’s before others', { html: 'lang="en"', body: 'lang="nl"', head: LOCALE }, 'en'],
  ['the root element’s as XML writes it', { html: 'xml:lang="nl"' }, 'nl'],
  ['the body’s', { html: '', body: 'lang="nl"', head: LOCALE }, 'nl'],
  [
    'what the server would say before the sharing tag',
    { html: '', head: `<meta http-equiv="Content-Language" content="nl">${LOCALE}` },
    'nl',
  ],
  [
    'the sharing tag before the structured one',
    { html: '', head: article({ inLanguage: 'nl' }) + LOCALE },
    'de-DE',
  ],
  ['the structured one', { html: '', head: article({ inLanguage: 'nl' }) }, 'nl'],
  ['the next source, where the first is empty', { html: 'lang=""', head: LOCALE }, 'de-DE'],
  ['the next source, where the first is no tag', { html: 'lang="{{ lang }}"', head: LOCALE }, 'de-DE'],
  ['the next source, where the first is a word', { html: 'lang="english"', head: LOCALE }, 'de-DE'],
  [
    'the next source, where the first is for private use',
    { html: 'lang="x-default"', head: LOCALE },
    'de-DE',
  ],
  ['in canonical form', { html: 'lang="EN_us"' }, 'en-US'],
  ['with its script', { html: 'lang="zh-hant-tw"' }, 'zh-Hant-TW'],
  ['by its present name', { html: 'lang="iw"' }, 'he'],
  ['undetermined, where nothing is said', { html: '' }, 'und'],
];

test.each(LANGUAGES)('%s', (_, parts, lang) => {
  expect(pageOf(parts).lang).toBe(lang);
});
