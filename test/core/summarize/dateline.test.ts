import { expect, test } from 'vitest';
import { datelineLength } from '../../../src/core/summarize/dateline';

const REST = 'The old bridge was closed this spring.';

test.each([
  'MARLOW (Valley Press) — ',
  'MARLOW, May 3 - ',
  '(VNN) -- ',
  'MARLOW/LEEDS (dpa) – ',
  'Marlow (AFP) - ',
  'NEW MARLOW – ',
  '(VNN)',
  'New Marlow (VNN Business)',
  '[Update] ',
])('%j is a dateline', (dateline) => {
  expect(datelineLength(dateline + REST, false)).toBe(dateline.length);
});

test.each([
  'The bridge — old and grey — was closed this spring.',
  'NATO said that the bridge was closed this spring.',
  'MARLOW — closed.',
  'The council (of the valley) closed the bridge.',
  '[1] The bridge was closed this spring.',
  REST,
])('%j has none', (text) => {
  expect(datelineLength(text, true)).toBe(0);
});

test('a place in small letters is one where it opens the article', () => {
  expect(datelineLength(`New Marlow, NY – ${REST}`, true)).toBe(17);
  expect(datelineLength(`New Marlow, NY – ${REST}`, false)).toBe(0);
  expect(datelineLength('Marlow – Ada Moss wrote – was an old town by the river.', true)).toBe(0);
});
