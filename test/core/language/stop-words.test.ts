import { expect, test } from 'vitest';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { addTables } from '../../../src/core/language/table';
import { isStopWord } from '../../../src/core/language/stop-words';

addTables(EVERY_LANGUAGE);

test('function words are stop words in their own language only', () => {
  expect(isStopWord('the', 'en')).toBe(true);
  expect(isStopWord('und', 'de-AT')).toBe(true);
  expect(isStopWord('und', 'en')).toBe(false);
  expect(isStopWord('bridge', 'en')).toBe(false);
});

test('a single letter is a stop word, a single Han character is not', () => {
  expect(isStopWord('x', 'en')).toBe(true);
  expect(isStopWord('水', 'zh')).toBe(false);
});
