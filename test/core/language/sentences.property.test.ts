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

/** Milliseconds, best of two. */
function time(piece: string, count: number): number {
  const text = piece.repeat(count);
  const times = [1, 2].map(() => {
    const start = performance.now();
    sentences(text, 'en');
    return performance.now() - start;
  });
  return Math.min(...times);
}

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
])(
  'ten times the text takes no more than about ten times as long: %s',
  (_, piece) => {
    time(piece, 1_000);
    const small = Math.max(1, time(piece, 3_000));
    expect(time(piece, 30_000)).toBeLessThan(small * 10 * 5);
  },
  30_000,
);
