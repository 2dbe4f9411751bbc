import { expect, test } from 'vitest';
import { article, linked, pageOf, type Variants } from './page-of';

const MILL = { '@type': 'Article', headline: 'The mill', author: 'Ada Ford' };
const JSON_TEXT = JSON.stringify(MILL);

const FORMS: Variants<string> = [
  ['an object', { head: linked(MILL) }, 'The mill'],
  ['a list', { head: linked([{ '@type': 'BreadcrumbList', name: 'Mills' }, MILL]) }, 'The mill'],
  ['a graph', { head: linked({ '@graph': [{ '@type': 'WebPage', name: 'Mills' }, MILL] }) }, 'The mill'],
  [
    'an object in an object',
    { head: linked({ '@type': 'WebPage', name: 'Mills', mainEntity: MILL }) },
    'The mill',
  ],
  [
    'one of several scripts',
    { head: linked({ '@type': 'Organization', name: 'Mills' }) + linked(MILL) },
    'The mill',
  ],
  ['several types', { head: linked({ ...MILL, '@type': ['CreativeWork', 'BlogPosting'] }) }, 'The mill'],
  [
    'a type that is an address',
    { head: linked({ ...MILL, '@type': 'https://schema.org/NewsArticle' }) },
    'The mill',
  ],
  [
    'a script that names its characters',
    { head: linked(MILL).replace('ld+json', 'ld+json; charset=utf-8') },
    'The mill',
  ],
  [
    'a script of a type in capitals',
    { head: linked(MILL).replace('application/ld+json', 'Application/LD+JSON') },
    'The mill',
  ],
  [
    'line breaks and tabs in a text',
    { head: linked('{"@type":"Article",\n"headline":"The\n\tmill"}') },
    'The mill',
  ],
  ['a script behind a broken one', { head: linked('{"@type":') + linked(MILL) }, 'The mill'],
  [
    'the article before those of a list',
    { head: linked({ '@type': 'ItemList', item: [{ ...MILL, headline: 'Another' }] }) + linked(MILL) },
    'The mill',
  ],
  ['a recipe', { head: linked({ '@type': 'Recipe', name: 'The loaf' }) }, 'The loaf'],
  ['no article', { head: linked({ '@type': 'Organization', name: 'Mills' }) }, ''],
  ['nothing', { head: linked('') + linked('null') + linked('5') + linked('[null, [], "x"]') }, ''],
  ['a script that is too long', { head: linked(JSON_TEXT + ' '.repeat(1_000_000)) }, ''],
];

test.each(FORMS)('the headline in %s', (_, parts, title) => {
  expect(pageOf(parts).title).toBe(title);
});

test('things that refer to one another are read once', () => {
  const head = linked({
    '@graph': [
      { '@type': 'Article', '@id': '#a', headline: 'The mill', author: { '@id': '#b' } },
      { '@id': '#b', name: { '@id': '#a' } },
    ],
  });
  expect(pageOf({ head })).toMatchObject({ title: 'The mill', byline: null });
});

test('keys that objects have by nature are only keys', () => {
  const head = linked(
    '{"@type":"Article","__proto__":{"author":"Ben Weir"},"toString":1,"headline":"The mill"}',
  );
  expect(pageOf({ head })).toMatchObject({ title: 'The mill', byline: null });
});

test('values of other kinds are passed over', () => {
  const head = article({
    headline: true,
    author: [5, null, []],
    datePublished: 5,
    image: {},
    publisher: false,
    inLanguage: 5,
  });
  expect(pageOf({ head, html: '' })).toMatchObject({
    title: '',
    byline: null,
    published: null,
    leadImage: null,
    siteName: null,
    lang: 'und',
  });
});
