import { expect, test } from 'vitest';
import { speechPieces } from '../../../reader/read-aloud/speech-pieces';

const texts = (text: string): string[] => speechPieces(text).map(({ start, end }) => text.slice(start, end));

test('an ordinary sentence is one piece', () =>
  expect(texts('The tide came in at four.')).toEqual(['The tide came in at four.']));

test.each([
  ['clauses', `${'a quay and a pier, '.repeat(40)}end.`],
  ['words without a comma', 'harbour '.repeat(100)],
  ['no space at all', '潮'.repeat(700)],
  ['signs of two halves', '𝒳'.repeat(300)],
])('a long sentence of %s is cut into pieces that are the whole', (_, text) => {
  const pieces = texts(text);
  expect(pieces.join('')).toBe(text);
  expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(240);
  expect(pieces.filter((piece) => /^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece))).toEqual([]);
});

test('a cut is made after a clause where there is one', () => {
  const [first] = texts(`${'word '.repeat(30)}pier, ${'word '.repeat(30)}`);
  expect(first?.endsWith('pier,')).toBe(true);
});
