import { expect, test } from 'vitest';
import { article, linked, meta, pageOf, type Variants } from './page-of';

const BYLINES: Variants<string | null> = [
  ['a structured name', { head: article({ author: 'Ada Ford' }) }, 'Ada Ford'],
  [
    'structured names, in order and once',
    {
      head: article({
        author: [{ name: 'Ada Ford' }, 'Ben Weir', { name: 'Ada Ford' }, { name: ['Cy Dell'] }],
      }),
    },
    'Ada Ford, Ben Weir, Cy Dell',
  ],
  ['the structured creator', { head: article({ creator: 'Ada Ford' }) }, 'Ada Ford'],
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
  [
    'names behind references in a list, one of which leads nowhere',
    {
      head: linked({
        '@graph': [
          { '@type': 'Article', author: [{ '@id': '#no' }, { '@id': '#ada' }] },
          { '@id': '#ada', name: 'Ada Ford' },
        ],
      }),
    },
    'Ada Ford',
  ],
  [
    'the structured name before the tag',
    { head: article({ author: 'Ada Ford' }) + meta({ author: 'Ben Weir' }) },
    'Ada Ford',
  ],
  [
    'the tag, where the structured one is an address',
    { head: article({ author: { url: 'https://x.example/ada' } }) + meta({ author: 'Ada Ford' }) },
    'Ada Ford',
  ],
  ['the tag', { head: meta({ author: 'Ada Ford' }) }, 'Ada Ford'],
  ['several tags', { head: meta({ author: 'Ada Ford||Ben Weir||Ada Ford' }) }, 'Ada Ford, Ben Weir'],
  [
    'the tag of a network before that of an analyst',
    { head: meta({ 'parsely-author': 'Ben Weir', 'article:author': 'Ada Ford' }) },
    'Ada Ford',
  ],
  [
    'the next tag, where the first is an address',
    { head: meta({ author: 'https://x.example/ada', 'article:author': 'Ada Ford' }) },
    'Ada Ford',
  ],
  ['a tag of libraries, in capitals', { head: meta({ 'DC.Creator': 'Ada Ford' }) }, 'Ada Ford'],
  ['the tags of a paper', { head: meta({ citation_author: 'Ada Ford||Ben Weir' }) }, 'Ada Ford, Ben Weir'],
  [
    'the tag before what the page marks',
    { head: meta({ author: 'Ada Ford' }), before: '<p class="byline">Ben Weir</p>' },
    'Ada Ford',
  ],
  ['a link to the author', { before: '<p>By <a rel="author" href="/ada">Ada Ford</a></p>' }, 'Ada Ford'],
  [
    'the name in what is marked as the author',
    { before: '<div itemprop="author"><span itemprop="name">Ada Ford</span><span>Editor</span></div>' },
    'Ada Ford',
  ],
  ['a line named after it', { before: '<p class="byline">By Ada Ford | March 5, 2024</p>' }, 'Ada Ford'],
  [
    'a line named after it before the name of who is marked further down',
    {
      before:
        '<p class="byline">Ada Ford</p><div itemprop="comment"><p itemprop="author"><b itemprop="name">Ben Weir</b></p></div>',
    },
    'Ada Ford',
  ],
  ['nothing, where nothing is said', {}, null],
];

test.each(BYLINES)('%s', (_, parts, byline) => {
  expect(pageOf(parts).byline).toBe(byline);
});

const WRITTEN: readonly (readonly [string, string | null])[] = [
  ['By Ada Ford', 'Ada Ford'],
  ['by: Ada Ford', 'Ada Ford'],
  ['Written by Ada Ford', 'Ada Ford'],
  ['Von Ada Ford', 'Ada Ford'],
  ['par Ada Ford', 'Ada Ford'],
  ['Byron Ford', 'Byron Ford'],
  ['Ada Ford and Ben Weir', 'Ada Ford and Ben Weir'],
  ['Ada Ford, Ben Weir', 'Ada Ford, Ben Weir'],
  ['Ada Ford • Valley News', 'Ada Ford'],
  ['山田太郎', '山田太郎'],
  ['<a href="/ada">Ada Ford</a>', 'Ada Ford'],
  ['Ada &amp; Ben &#8220;Weir&#8221;', 'Ada & Ben “Weir”'],
  ['Ada\n\n  Ford', 'Ada Ford'],
  ['https://x.example/ada', null],
  ['www.x.example/ada', null],
  ['@ada', null],
  ['ada@paper.example', null],
  ['null', null],
  ['undefined', null],
  ['By', 'By'],
  ['<script></script>', null],
  [
    'Ada Ford writes on mills for the paper, and has been living in the valley with three geese since the flood.',
    null,
  ],
];

test.each(WRITTEN)('the tag %j is the name %j', (content, byline) => {
  expect(pageOf({ head: meta({ author: content }) }).byline).toBe(byline);
});
