import { expect, test } from 'vitest';
import { withoutNotes } from '../../../scripts/build/locales.mjs';

test('what only translators read stays at home', () => {
  const messages = { copied: { message: 'Copied', description: 'Said once.' }, part: { message: 'Part' } };
  expect(withoutNotes(messages)).toEqual({ copied: { message: 'Copied' }, part: { message: 'Part' } });
});
