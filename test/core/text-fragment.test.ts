import { expect, test } from 'vitest';
import type { Block } from '../../src/core/model';
import { textFragmentUrl } from '../../src/core/text-fragment';

function paragraphs(...texts: string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text, marks: [], quoteDepth: 0, look: null }));
}

function fragment(
  blocks: Block[],
  quote: string,
  options: { block?: number; url?: string } = {},
): string | null {
  const { block = 0, url = 'https://a.example/page' } = options;
  const start = blocks[block]?.text.indexOf(quote) ?? -1;
  if (start < 0) throw new Error(`the block does not hold the quote: ${quote}`);
  const address = textFragmentUrl({ url, blocks }, { block, start, end: start + quote.length });
  return address && decodeURIComponent(address.replace('https://a.example/page', ''));
}

test('a sentence that stands once is quoted whole', () => {
  expect(fragment(paragraphs('It rained. Then it stopped.'), 'Then it stopped.')).toBe(
    '#:~:text=Then it stopped.',
  );
});

test('characters with a meaning in the fragment are encoded', () => {
  const blocks = paragraphs('Well-known, 50 % & “more”');
  expect(textFragmentUrl({ url: 'https://a.example/', blocks }, { block: 0, start: 0, end: 25 })).toBe(
    'https://a.example/#:~:text=Well%2Dknown%2C%2050%20%25%20%26%20%E2%80%9Cmore%E2%80%9D',
  );
});

test('a sentence that stands twice gets the words beside it', () => {
  const blocks = paragraphs(
    'He nodded.',
    'She asked him about the night. He nodded. Nobody spoke for a long while.',
  );
  expect(fragment(blocks, 'He nodded.', { block: 1 })).toBe(
    '#:~:text=him about the night.-,He nodded.,-Nobody spoke for a',
  );
});

test('letter case does not make a sentence unique', () => {
  expect(fragment(paragraphs('stop.', 'A sign said: STOP.'), 'STOP.', { block: 1 })).toBe(
    '#:~:text=A sign said:-,STOP.',
  );
});

test('a repeated block gets the end of the block before', () => {
  expect(fragment(paragraphs('One.', 'Then the first of them.', 'One.'), 'One.', { block: 2 })).toBe(
    '#:~:text=the first of them.-,One.',
  );
});

test('a long sentence is named by its first and last words', () => {
  const long = `It began ${'and it went on '.repeat(30)}until the very end of it.`;
  expect(fragment(paragraphs(long), long)).toBe('#:~:text=It began and it went,the very end of it.');
});

test('a forced line break is not quoted across', () => {
  const text = 'The first line of a verse\nand the second line of the verse';
  expect(fragment(paragraphs(text), text)).toBe('#:~:text=The first line of a,second line of the verse');
});

test('a long text without spaces is cut between words', () => {
  const long = '東京都は新しい計画を発表した'.repeat(30);
  const [start, end] = (fragment(paragraphs(long), long) ?? '').replace('#:~:text=', '').split(',');
  expect(long.startsWith(start ?? ' ') && long.endsWith(end ?? ' ')).toBe(true);
  expect(start?.length).toBeLessThan(20);
});

test('a fragment of the page itself is kept before the text', () => {
  const blocks = paragraphs('Here.');
  expect(textFragmentUrl({ url: 'https://a.example/#part', blocks }, { block: 0, start: 0, end: 5 })).toBe(
    'https://a.example/#part:~:text=Here.',
  );
});

test('a text fragment the page was opened with gives way', () => {
  expect(fragment(paragraphs('Here.'), 'Here.', { url: 'https://a.example/page#:~:text=There' })).toBe(
    '#:~:text=Here.',
  );
});

test('an address that may not stand in a link gives none', () => {
  const blocks = paragraphs('Here.');
  const place = { block: 0, start: 0, end: 5 };
  expect(textFragmentUrl({ url: 'javascript:alert(1)', blocks }, place)).toBeNull();
});

test('a place without text gives the page itself', () => {
  expect(textFragmentUrl({ url: 'https://a.example/', blocks: [] }, { block: 3, start: 0, end: 9 })).toBe(
    'https://a.example/',
  );
});
