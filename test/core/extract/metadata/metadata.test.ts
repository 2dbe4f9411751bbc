import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../src/core/model';
import { articleOf, PROSE, PROSE_AFTER } from '../page';

interface Parts {
  readonly head?: string;
  readonly heading?: string;
  readonly html?: string;
  readonly before?: string;
}

function pageOf({ head = '', heading = '', html = 'lang="en"', before = '' }: Parts): Article {
  return articleOf(
    `<!doctype html><html ${html}><head>${head}</head><body><article>${heading}${before}<p>${PROSE}</p><p>${PROSE_AFTER}</p></article></body></html>`,
  );
}

function linked(data: object): string {
  return `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
}

const TITLES: readonly (readonly [string, Parts, string])[] = [
  [
    'the heading that the page’s title confirms',
    { head: '<title>The mill | Valley News</title>', heading: '<h1>The mill</h1>' },
    'The mill',
  ],
  [
    'the structured headline where no heading is',
    { head: `<title>Valley</title>${linked({ '@type': 'NewsArticle', headline: 'The mill' })}` },
    'The mill',
  ],
  [
    'the sharing title before the window’s',
    { head: '<meta property="og:title" content="The mill"><title>Valley News</title>' },
    'The mill',
  ],
  [
    'the window’s title without the site’s name',
    { head: '<meta property="og:site_name" content="Valley News"><title>The mill – Valley News</title>' },
    'The mill',
  ],
  [
    'the site’s name is no title',
    {
      head: '<meta property="og:site_name" content="Valley News"><title>Valley News</title>',
      heading: '<h1>The mill</h1>',
    },
    'The mill',
  ],
];

test.each(TITLES)('title: %s', (_, parts, title) => {
  expect(pageOf(parts).title).toBe(title);
});

const BYLINES: readonly (readonly [string, Parts, string | null])[] = [
  [
    'structured names, in order and once',
    {
      head: linked({
        '@type': 'Article',
        author: [{ name: 'Ada Ford' }, { name: 'Ben Weir' }, { name: 'Ada Ford' }],
      }),
    },
    'Ada Ford, Ben Weir',
  ],
  [
    'a name behind a reference',
    {
      head: linked({
        '@graph': [
          { '@type': 'Article', author: { '@id': '#ada' } },
          { '@id': '#ada', '@type': 'Person', name: 'Ada Ford' },
        ],
      }),
    },
    'Ada Ford',
  ],
  ['the author tag', { head: '<meta name="author" content="By Ada Ford">' }, 'Ada Ford'],
  [
    'what the page marks as its author',
    { before: '<a rel="author" href="/ada">by Ada Ford</a>' },
    'Ada Ford',
  ],
  ['an address is no name', { head: '<meta name="author" content="https://valley.example/ada">' }, null],
  ['nothing where nothing is said', {}, null],
];

test.each(BYLINES)('byline: %s', (_, parts, byline) => {
  expect(pageOf(parts).byline).toBe(byline);
});

const DATES: readonly (readonly [string, string | null])[] = [
  ['2024-03-05', '2024-03-05'],
  ['2024-03-05T08:30:00Z', '2024-03-05T08:30:00Z'],
  ['2024-03-05 08:30', '2024-03-05T08:30:00'],
  ['2024-03-05T08:30:00+0100', '2024-03-05T08:30:00+01:00'],
  ['5 March 2024', '2024-03-05'],
  ['March 5, 2024', '2024-03-05'],
  ['2024-02-31', null],
  ['03/05/2024', null],
  ['yesterday', null],
];

describe('date', () => {
  test.each(DATES)('%s is %s', (written, published) => {
    expect(pageOf({ head: `<meta property="article:published_time" content="${written}">` }).published).toBe(
      published,
    );
  });

  test('the structured date comes before the tag, the tag before the first time element', () => {
    const structured = linked({ '@type': 'Article', datePublished: '2024-01-01' });
    const tag = '<meta name="date" content="2024-02-02">';
    const before = '<time datetime="2024-03-03">March</time>';
    expect(pageOf({ head: structured + tag, before }).published).toBe('2024-01-01');
    expect(pageOf({ head: tag, before }).published).toBe('2024-02-02');
    expect(pageOf({ before }).published).toBe('2024-03-03');
  });
});

test('the site’s name is the sharing tag’s, else the publisher’s', () => {
  const publisher = linked({ '@type': 'Article', publisher: { name: 'Valley Press' } });
  expect(pageOf({ head: `${publisher}<meta property="og:site_name" content="Valley News">` }).siteName).toBe(
    'Valley News',
  );
  expect(pageOf({ head: publisher }).siteName).toBe('Valley Press');
});

test('the lead image is the sharing tag’s, resolved, else the structured one', () => {
  const structured = linked({ '@type': 'Article', image: ['https://paper.example/b.jpg'] });
  expect(
    pageOf({ head: `${structured}<meta property="og:image" content="https://paper.example/a.jpg">` })
      .leadImage?.src,
  ).toBe('https://paper.example/a.jpg');
  expect(pageOf({ head: structured }).leadImage?.src).toBe('https://paper.example/b.jpg');
});

test('an address that runs a script is no image', () => {
  expect(pageOf({ head: '<meta property="og:image" content="javascript:alert(1)">' }).leadImage).toBeNull();
});

test('labels are plain text on one line', () => {
  const article = pageOf({ head: '<meta name="author" content="Ada\n\n  &lt;b&gt;Ford&lt;/b&gt;">' });
  expect(article.byline).toBe('Ada <b>Ford</b>');
});

test('broken structured data is passed over', () => {
  const head = `<script type="application/ld+json">{"@type":</script>${linked({ '@type': 'Article', headline: 'The mill' })}`;
  expect(pageOf({ head }).title).toBe('The mill');
});
