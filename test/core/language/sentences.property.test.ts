import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { addTables } from '../../../src/core/language/table';
import { sentences } from '../../../src/core/language/sentences';

addTables(EVERY_LANGUAGE);

const PIECES = [
  '.',
  '. ',
  '! ',
  '"',
  '“',
  '”',
  "'",
  '(',
  ')',
  '\n',
  ' ',
  'a',
  'A',
  'Mr.',
  '1)',
  '2) ',
  '…',
  '\u0301',
  '。',
  '👍',
];
const hostile = fc.array(fc.constantFrom(...PIECES, '\ud800', 'U.S.', '•', '12'), { maxLength: 60 });
const text = fc.oneof(
  hostile.map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

test('every character that is not white space is in exactly one span, in order', () => {
  fc.assert(
    fc.property(text, fc.constantFrom('en', 'de', 'ja', 'hy', 'el', 'und'), (text, lang) => {
      let covered = 0;
      for (const { start, end } of sentences(text, lang)) {
        expect(text.slice(covered, start).trim()).toBe('');
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
        covered = end;
      }
      expect(text.slice(covered).trim()).toBe('');
    }),
    { numRuns: 200 },
  );
}, 30_000);

/** Milliseconds. With time that grows as the square of the text, each of these would take many times as long. */
const FROZEN = 5_000;

test.each([
  ['stops', '.'],
  ['spaced stops', '. '],
  ['quotation marks', '" a. '],
  ['open brackets', '('],
  ['stops before open brackets', 'a." ('],
  ['combining marks', '\u0301'],
  ['list markers', '1) a '],
  ['line breaks', 'a\n'],
  ['white space before line breaks', ' '.repeat(100)],
  ['words', 'word '],
  ['initials', 'A. '],
])('no length of text freezes the page: %s', (_, piece) => {
  const text = piece.repeat(60_000);
  const start = performance.now();
  sentences(text, 'en');
  expect(performance.now() - start).toBeLessThan(FROZEN);
});
