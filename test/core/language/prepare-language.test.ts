import { expect, test } from 'vitest';
import { leans } from '../../../src/core/language/leans';
import { prepareLanguage } from '../../../src/core/language/prepare-language';

test('a language is known once it is prepared', async () => {
  expect(leans('Deshalb blieb die Straße gesperrt.', 'de')).toBe(false);
  await prepareLanguage('de-CH');
  expect(leans('Deshalb blieb die Straße gesperrt.', 'de')).toBe(true);
});

test('a language without a table is no error', async () => {
  await prepareLanguage('xx');
  expect(leans('Hence it is.', 'xx')).toBe(false);
});
