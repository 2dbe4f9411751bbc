import { expect, test } from 'vitest';
import { entryShownAt, parseEntryId, readerPath } from '../../src/platform/reader-address';

const root = 'chrome-extension://abcdefghijklmnop/';

test('a reader address carries the entry and the place', () => {
  expect(readerPath('4f-1')).toBe('/reader/reader.html?id=4f-1');
  expect(readerPath('4f-1', 'b12c340')).toBe('/reader/reader.html?id=4f-1#b12c340');
});

test('the entry is read back from the address of our own reader', () => {
  expect(entryShownAt(new URL(readerPath('4f-1', 'b1c2'), root).href, root)).toBe('4f-1');
  expect(entryShownAt(`${root}reader/reader.html?id=sample`, root)).toBe('sample');
});

test.each([
  null,
  'not an address',
  'https://example.org/reader/reader.html?id=4f-1',
  'chrome-extension://ponmlkjihgfedcba/reader/reader.html?id=4f-1',
  `${root}popup/popup.html?id=4f-1`,
  `${root}reader/reader.html.png?id=4f-1`,
  `${root}reader/reader.html`,
])('an address that shows no entry of ours is told apart: %j', (address) =>
  expect(entryShownAt(address, root)).toBeNull(),
);

test.each(['', '../x', 'a b', 'A', 'é', 'x'.repeat(65)])('an id that is none is refused: %j', (id) =>
  expect(parseEntryId(id)).toBeNull(),
);
