import { expect, test } from 'vitest';
import { headingText } from '../../../src/core/outline/heading-text';

test.each([
  ['The lamp room ¶', 'The lamp room'],
  ['The lamp room#', 'The lamp room'],
  ['The lamp room 🔗', 'The lamp room'],
  ['The lamp room#the-lamp-room', 'The lamp room'],
  ['# The lamp room', 'The lamp room'],
  ['The lamp\nroom', 'The lamp room'],
  ['The lamp room:', 'The lamp room'],
  ['Le port :', 'Le port'],
])('%j reads %j', (text, expected) => {
  expect(headingText(text)).toBe(expected);
});

test.each([
  'Why C#',
  'Prelude in F#',
  '#metoo',
  '[sic]',
  'Arrays [draft]',
  '1. Trim the wick',
  '§ 5 Duties',
  '21) The last boat',
])('%j is left as the author wrote it', (text) => {
  expect(headingText(text)).toBe(text);
});

test('a heading of signs alone has no words', () => {
  expect(headingText(' ¶ # ')).toBe('');
});
