import { expect, test } from 'vitest';
import { publishedDate } from '../../src/view/published-date';

test('a date is written out in the language of the reader', () => {
  expect(publishedDate('2026-02-05', 'en')).toBe('February 5, 2026');
  expect(publishedDate('2026-02-05', 'de')).toBe('5. Februar 2026');
});

test('the day is the one the page states, wherever it is read', () => {
  expect(publishedDate('2026-02-05T23:30:00-11:00', 'en')).toBe('February 5, 2026');
});

test('what is no date gives none', () => {
  expect(publishedDate('yesterday', 'en')).toBeNull();
});
