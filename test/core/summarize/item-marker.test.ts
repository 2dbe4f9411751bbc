import { expect, test } from 'vitest';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { addTables } from '../../../src/core/language/table';
import { itemMarkerLength } from '../../../src/core/summarize/item-marker';

addTables(EVERY_LANGUAGE);

test.each([
  ['en', '• Wash the rice', 2],
  ['en', '2) Wash the rice', 3],
  ['en', '(2) Wash the rice', 4],
  ['en', 'a) Wash the rice', 3],
  ['en', '2. Wash the rice', 3],
  ['en', 'Q: Is the rice washed?', 3],
  ['en', '2.5 cups of rice', 0],
  ['en', 'A. Moss washed the rice', 0],
  ['en', 'Wash the rice', 0],
  ['de', '3. Oktober ist ein Feiertag', 0],
])('%s: %s', (lang, text, length) => {
  expect(itemMarkerLength(text, lang)).toBe(length);
});
