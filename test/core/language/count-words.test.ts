import { expect, test } from 'vitest';
import { countWords } from '../../../src/core/language/count-words';

test.each([
  ['', 0],
  ['One, two — three.', 3],
  ["It isn't well-known in the U.S. today", 7],
  ['日本語です', 3],
  ['Über 1.500 Meter', 3],
  ['قایق‌ها می‌روند', 2],
])('%j counts %i words', (text, words) => expect(countWords(text)).toBe(words));
