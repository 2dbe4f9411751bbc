import { expect, test } from 'vitest';
import { chooseTitle } from '../../../../src/core/extract/metadata/title';
import { cpuTime } from '../../cpu-time';
import { article, linked, meta, pageOf, type Variants } from './page-of';

/** Milliseconds of the processor: far above what it takes, far below what anyone would wait for. */
const FROZEN = 200;

const SITE = meta({ 'og:site_name': 'Valley News' });

const SOURCES: Variants<string> = [
  [
    'the heading that the window’s title confirms',
    { head: '<title>The mill | Valley News</title>', before: '<h1>The mill</h1>' },
    'The mill',
  ],
  [
    'the heading that the structured headline confirms',
    { head: article({ headline: 'THE MILL' }), before: '<h1>The “mill”</h1>' },
    'The “mill”',
  ],
  [
    'the heading that says more than the sharing title',
    { head: meta({ 'og:title': 'The mill' }), before: '<h1>The mill: a report</h1>' },
    'The mill: a report',
  ],
  [
    'of two headings the one that is confirmed',
    { head: '<title>The mill</title>', before: '<h1>Valley</h1><h1>The mill</h1>' },
    'The mill',
  ],
  [
    'of two confirmed headings the one that is confirmed further',
    {
      head: '<title>The mill of the valley | Valley Weekly</title>',
      before: '<h1>Valley</h1><h1>The mill of the valley</h1>',
    },
    'The mill of the valley',
  ],
  [
    'no heading that is a part of the site’s name',
    { head: `${SITE}<title>The mill | Valley News</title>`, before: '<h1>Valley</h1>' },
    'The mill',
  ],
  [
    'the heading that words the window’s title otherwise',
    {
      head: '<title>How old mills grind: 10 things to know</title>',
      before: '<h1>Ten things to know of how an old mill grinds</h1>',
    },
    'Ten things to know of how an old mill grinds',
  ],
  [
    'the structured headline, where no heading is',
    { head: `<title>Valley</title>${article({ headline: 'The mill' })}` },
    'The mill',
  ],
  [
    'the structured headline before the sharing title',
    { head: article({ headline: 'The mill' }) + meta({ 'og:title': 'A mill' }) },
    'The mill',
  ],
  ['the structured name', { head: article({ name: 'The mill' }) }, 'The mill'],
  [
    'the sharing title before another network’s',
    { head: meta({ 'twitter:title': 'A mill', 'og:title': 'The mill' }) },
    'The mill',
  ],
  [
    'the sharing title before the window’s',
    { head: `<title>A mill</title>${meta({ 'og:title': 'The mill' })}` },
    'The mill',
  ],
  [
    'another network’s title before the window’s',
    { head: `<title>A mill</title>${meta({ 'twitter:title': 'The mill' })}` },
    'The mill',
  ],
  ['the window’s title', { head: '<title>The mill</title>' }, 'The mill'],
  [
    'the window’s title before a heading that nothing confirms',
    { head: '<title>The mill</title>', before: '<h1>Welcome</h1>' },
    'The mill',
  ],
  ['a heading, where nothing else is', { before: '<h1>The mill</h1>' }, 'The mill'],
  [
    'a heading before a title that is empty',
    { head: `<title> </title>${meta({ 'og:title': ' ' })}`, before: '<h1>The mill</h1>' },
    'The mill',
  ],
  ['nothing, where nothing is', {}, ''],
];

test.each(SOURCES)('%s', (_, parts, title) => {
  expect(pageOf(parts).title).toBe(title);
});

const SITES: Variants<string> = [
  [
    'the site’s name is no title',
    { head: `${SITE}<title>Valley News</title>`, before: '<h1>The mill</h1>' },
    'The mill',
  ],
  [
    'the site’s name in the heading is no title',
    { head: `${SITE}<title>The mill - Valley News</title>`, before: '<h1>Valley News</h1>' },
    'The mill',
  ],
  [
    'the site’s name as the structured headline is no title',
    { head: SITE + article({ headline: 'Valley News' }) + meta({ 'og:title': 'The mill' }) },
    'The mill',
  ],
  [
    'a page that is called nothing else is called like its site',
    { head: `${SITE}<title>Valley News</title>` },
    'Valley News',
  ],
  [
    'a part before the site’s name stays',
    { head: `${SITE}<title>The mill | Local | Valley News</title>` },
    'The mill | Local',
  ],
  [
    'a hyphen in a word, and one between words, stay',
    { head: `${SITE}<title>The well-known mill - a story - Valley News</title>` },
    'The well-known mill - a story',
  ],
  [
    'the name may come from the publisher',
    { head: `<title>The mill - Valley Press</title>${article({ publisher: 'Valley Press' })}` },
    'The mill',
  ],
  [
    'the site’s name at the end of a sharing title goes',
    { head: SITE + meta({ 'og:title': 'The mill | Valley News' }) },
    'The mill',
  ],
  [
    'without a name, a short tail is the site',
    { head: '<title>The mill and its wheel | Valley News</title>' },
    'The mill and its wheel',
  ],
  [
    'without a name, a long tail stays',
    { head: '<title>The mill - of its wheel and of the flood</title>' },
    'The mill - of its wheel and of the flood',
  ],
  [
    'a colon within the title stays',
    { head: '<title>Mill: a history of the wheel</title>' },
    'Mill: a history of the wheel',
  ],
];

test.each(SITES)('%s', (_, parts, title) => {
  expect(pageOf(parts).title).toBe(title);
});

test.each('| ｜ – — ― - · • » « › ‹ > : / ~ -- :: // ||'.split(' '))(
  'the site’s name goes behind %s and before it',
  (sign) => {
    expect(pageOf({ head: `${SITE}<title>The mill in spring ${sign} Valley News</title>` }).title).toBe(
      'The mill in spring',
    );
    expect(pageOf({ head: `${SITE}<title>VALLEY NEWS ${sign} The mill in spring</title>` }).title).toBe(
      'The mill in spring',
    );
  },
);

const PLAIN: Variants<string> = [
  [
    'markup in the headline',
    { head: article({ headline: 'The <b>mill</b> &amp; the wheel&#8217;s <i class="x">axle</i>' }) },
    'The mill & the wheel’s axle',
  ],
  [
    'markup in a tag',
    { head: meta({ 'og:title': 'The <i>mill</i> &#x27;s &quot;wheel&quot;' }) },
    'The mill \'s "wheel"',
  ],
  [
    'a reference is read once',
    { head: meta({ 'og:title': 'On &amp;lt; and &lt;b&gt;' }) },
    'On &lt; and <b>',
  ],
  [
    'signs that are no markup',
    { head: meta({ 'og:title': '1 < 2 & 3 > 2 &unknown;' }) },
    '1 < 2 & 3 > 2 &unknown;',
  ],
  ['white space', { head: meta({ 'og:title': ' The\n\t mill ' }) }, 'The mill'],
  ['a title of several', { head: article({ headline: ['The mill', 'A mill'] }) }, 'The mill'],
  [
    'a value object',
    { head: article({ headline: { '@value': 'The mill', '@language': 'en' } }) },
    'The mill',
  ],
  ['a number is none', { head: article({ headline: 5 }) + meta({ 'og:title': 'The mill' }) }, 'The mill'],
  ['controls of direction that are not closed', { head: meta({ 'og:title': 'The \u202emill' }) }, 'The mill'],
  ['half a pair', { head: linked('{"@type":"Article","headline":"The mill \\ud83d"}') }, 'The mill \ufffd'],
];

test.each(PLAIN)('plain text on one line: %s', (_, parts, title) => {
  expect(pageOf(parts).title).toBe(title);
});

test('a title is cut at 500 code units', () => {
  expect(pageOf({ head: meta({ 'og:title': 'mill '.repeat(900) }) }).title).toHaveLength(499);
});

test('a heading longer than that is no title', () => {
  const before = `<h1>${'The mill of the valley. '.repeat(40)}</h1>`;
  expect(pageOf({ head: '<title>The mill of the valley</title>', before }).title).toBe(
    'The mill of the valley',
  );
});

test.each([
  ['of headings', Array.from({ length: 90_000 }, (_, at) => `The mill of the valley, part ${at}`)],
  ['of letters in one', ['The mill stood by the river. '.repeat(70_000)]],
])('no number %s keeps a page waiting for its title', (_, headings) => {
  const others = { headline: 'mill of a valley '.repeat(30), openGraph: null, page: null, siteName: null };
  expect(cpuTime(() => void chooseTitle({ ...others, headings }))).toBeLessThan(FROZEN);
});

test('the heading that is the title is not repeated, whatever its signs and its case', () => {
  const { title, blocks } = pageOf({
    head: article({ headline: 'The Mill’s wheel' }),
    before: "<h2>The mill's wheel</h2>",
  });
  expect(title).toBe('The Mill’s wheel');
  expect(blocks.map((block) => block.kind)).toEqual(['paragraph', 'paragraph']);
});
