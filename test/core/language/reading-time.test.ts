import { expect, test } from 'vitest';
import { readingMinutes } from '../../../src/core/language/reading-time';

test.each([
  [1190, 'en', 5],
  [1190, 'en-GB', 5],
  [1190, 'de-AT', 6],
  [1190, 'zh-Hant', 9],
  [1190, 'th', 3],
  [1190, 'und', 6],
  [1190, '__proto__', 6],
  [3, 'en', 1],
  [0, 'en', 1],
])('%i words in %s take %i minutes', (words, lang, minutes) =>
  expect(readingMinutes(words, lang)).toBe(minutes),
);
