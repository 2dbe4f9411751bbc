import { expect, test } from 'vitest';
import type { Mark } from '../../../../src/core/model';
import { blocksOf } from '../page';

function marksOf(inner: string): readonly Mark[] {
  return blocksOf(`<p>The ${inner} wheel of the old mill.</p>`)[0]?.marks ?? [];
}

test.each([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['var', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['code', 'inlineCode'],
  ['samp', 'inlineCode'],
  ['kbd', 'keyboard'],
  ['sub', 'subscript'],
  ['sup', 'superscript'],
  ['mark', 'highlight'],
  ['del', 'deleted'],
  ['s', 'deleted'],
  ['strike', 'deleted'],
])('%s is %s', (name, kind) => {
  expect(marksOf(`<${name}>oak</${name}>`)).toEqual([{ kind, start: 4, end: 7 }]);
});

test.each(['ins', 'u', 'small', 'abbr', 'dfn', 'cite', 'time', 'span', 'bdi', 'x-term'])(
  '%s is text without a mark',
  (name) => {
    const [block] = blocksOf(`<p>The <${name}>oak</${name}> wheel of the old mill.</p>`);
    expect(block).toMatchObject({ text: 'The oak wheel of the old mill.', marks: [] });
  },
);

test('marks begin and end on a character that shows', () => {
  expect(marksOf('<b> oak </b>')).toEqual([{ kind: 'strong', start: 4, end: 7 }]);
  expect(marksOf('<b> </b>')).toEqual([]);
});

test('marks nest and stand side by side, the outer one first', () => {
  expect(marksOf('<b>oak <i>and <code>iron</code></i></b><sup>2</sup>')).toEqual([
    { kind: 'strong', start: 4, end: 16 },
    { kind: 'emphasis', start: 8, end: 16 },
    { kind: 'inlineCode', start: 12, end: 16 },
    { kind: 'superscript', start: 16, end: 17 },
  ]);
});

test.each([
  ['other.html', 'https://paper.example/news/other.html'],
  ['/root', 'https://paper.example/root'],
  ['../up', 'https://paper.example/up'],
  ['?page=2', 'https://paper.example/news/story?page=2'],
  ['//x.example/p', 'https://x.example/p'],
  ['HTTPS://X.example', 'https://x.example/'],
  ['https://x.example/ü?q=a b', 'https://x.example/%C3%BC?q=a%20b'],
  [' /spaced ', 'https://paper.example/spaced'],
  ['mailto:ada@paper.example', 'mailto:ada@paper.example'],
])('a link to %j leads to %s', (address, href) => {
  expect(marksOf(`<a href="${address}">oak</a>`)).toEqual([{ kind: 'link', href, start: 4, end: 7 }]);
});

test.each([
  '#part',
  'javascript:alert(1)',
  'JaVaScript:alert(1)',
  ' java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'blob:https://x.example/1',
  'file:///etc/passwd',
  'ftp://x.example/',
  'tel:+4912345',
  'https://ada:flour@x.example/',
  'http://',
])('a link to %j is text', (address) => {
  const [block] = blocksOf(`<p>The <a href="${address}">oak</a> wheel of the old mill.</p>`);
  expect(block).toMatchObject({ text: 'The oak wheel of the old mill.', marks: [] });
});

test('a link without an address is text', () => {
  expect(marksOf('<a>oak</a>')).toEqual([]);
});
