import { expect, test } from 'vitest';
import { article, meta, pageOf, type Variants } from './page-of';

const WRITTEN: readonly (readonly [string, string | null])[] = [
  ['2024-03-05', '2024-03-05'],
  [' 2024-03-05 ', '2024-03-05'],
  ['2024/03/05', '2024-03-05'],
  ['2024.03.05', '2024-03-05'],
  ['20240305', '2024-03-05'],
  ['2024-02-29', '2024-02-29'],
  ['2024-03-05T08:30', '2024-03-05T08:30:00'],
  ['2024-03-05 08:30', '2024-03-05T08:30:00'],
  ['2024-03-05T08:30:15', '2024-03-05T08:30:15'],
  ['2024-03-05T08:30:15.123Z', '2024-03-05T08:30:15Z'],
  ['2024-03-05t08:30:15z', '2024-03-05T08:30:15Z'],
  ['20240305T083015Z', '2024-03-05T08:30:15Z'],
  ['2024-03-05T08:30:15+01:00', '2024-03-05T08:30:15+01:00'],
  ['2024-03-05T08:30:15-0500', '2024-03-05T08:30:15-05:00'],
  ['2024-03-05T08:30:15+01', '2024-03-05T08:30:15+01:00'],
  ['2024-03-05 08:30:15 +0100', '2024-03-05T08:30:15+01:00'],
  ['2024-03-05 08:30:15 UTC', '2024-03-05T08:30:15Z'],
  ['5 March 2024', '2024-03-05'],
  ['5th March 2024', '2024-03-05'],
  ['March 5, 2024', '2024-03-05'],
  ['March 1st, 2024', '2024-03-01'],
  ['Mar. 5, 2024', '2024-03-05'],
  ['Sept 5 2024 at noon', '2024-09-05'],
  ['Tuesday, March 5, 2024', '2024-03-05'],
  ['Tue, 05 Mar 2024 08:30:00 GMT', '2024-03-05'],
  ['Tue Mar 05 2024 08:30:00 GMT+0100', '2024-03-05'],
  // A time that no clock shows is left out.
  ['2024-03-05T24:00:00Z', '2024-03-05'],
  ['2024-03-05T08:60:00Z', '2024-03-05'],
  ['2024-03-05T08:30:61Z', '2024-03-05'],
  ['2024-02-31', null],
  ['2023-02-29', null],
  ['2024-13-01', null],
  ['2024-03/05', null],
  ['0000-00-00', null],
  ['31 February 2024', null],
  ['5 Foo 2024', null],
  ['5 anf 2024', null],
  ['March 2024', null],
  ['2024-03', null],
  ['2024', null],
  ['03/05/2024', null],
  ['05.03.2024', null],
  ['1709627400', null],
  ['1709627400000', null],
  ['yesterday', null],
  ['PT5M', null],
  ['{{date}}', null],
];

test.each(WRITTEN)('%j is %j', (content, published) => {
  expect(pageOf({ head: meta({ 'article:published_time': content }) }).published).toBe(published);
});

const TIME = '<time datetime="2024-03-03">March</time>';

const SOURCES: Variants<string | null> = [
  [
    'the structured date before the tag',
    { head: article({ datePublished: '2024-01-01' }) + meta({ date: '2024-02-02' }) },
    '2024-01-01',
  ],
  [
    'the structured date of creation',
    { head: article({ dateCreated: '2024-01-01' }) + meta({ date: '2024-02-02' }) },
    '2024-01-01',
  ],
  [
    'a structured date that is a value object',
    { head: article({ datePublished: { '@type': 'Date', '@value': '2024-01-01' } }) },
    '2024-01-01',
  ],
  [
    'a structured date of several',
    { head: article({ datePublished: ['2024-01-01', '2024-01-02'] }) },
    '2024-01-01',
  ],
  [
    'the tag, where the structured date is none',
    { head: article({ datePublished: 'soon' }) + meta({ date: '2024-02-02' }) },
    '2024-02-02',
  ],
  [
    'the tag of a network before others',
    { head: meta({ date: '2024-02-01', 'article:published_time': '2024-02-02' }) },
    '2024-02-02',
  ],
  [
    'the next tag, where the first is no date',
    { head: meta({ 'article:published_time': '0', date: '2024-02-02' }) },
    '2024-02-02',
  ],
  [
    'a second tag of the name, where the first is no date',
    { head: meta({ date: 'soon||2024-02-02' }) },
    '2024-02-02',
  ],
  ['an item’s property', { head: '<meta itemprop="datePublished" content="2024-02-02">' }, '2024-02-02'],
  ['a tag of libraries', { head: meta({ 'DC.date.issued': '2024-02-02' }) }, '2024-02-02'],
  ['the tag of a paper', { head: meta({ citation_publication_date: '2024/02/02' }) }, '2024-02-02'],
  [
    'the tag before the first time element',
    { head: meta({ date: '2024-02-02' }), before: TIME },
    '2024-02-02',
  ],
  ['the first time element', { before: `${TIME}<time datetime="2024-03-04">4</time>` }, '2024-03-03'],
  [
    'the time element that is marked before others',
    { before: `${TIME}<time itemprop="datePublished" datetime="2024-03-04">4</time>` },
    '2024-03-04',
  ],
  [
    'the time element in what is marked',
    { before: '<p itemprop="datePublished"><time datetime="2024-03-04T08:30Z">4 March 2024</time></p>' },
    '2024-03-04T08:30:00Z',
  ],
  ['the text of a time element', { before: '<time>3 March 2024</time>' }, '2024-03-03'],
  [
    'a time element behind one that tells how long it takes',
    { before: `<time datetime="PT5M">5 min</time>${TIME}` },
    '2024-03-03',
  ],
  [
    'a time element far down tells nothing',
    { before: `<time datetime="PT5M">5</time><time datetime="PT6M">6</time>${TIME}` },
    null,
  ],
  [
    'when it was changed is not when it was published',
    { head: meta({ 'article:modified_time': '2024-02-02' }) + article({ dateModified: '2024-02-02' }) },
    null,
  ],
  ['nothing, where nothing is said', {}, null],
];

test.each(SOURCES)('%s', (_, parts, published) => {
  expect(pageOf(parts).published).toBe(published);
});
