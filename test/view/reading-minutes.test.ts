import { expect, test } from 'vitest';
import { readingMinutes } from '../../src/view/reading-minutes';

test('a thousand words take four minutes', () => {
  expect(readingMinutes(1000)).toBe(4);
});

test('the shortest text takes a minute', () => {
  expect(readingMinutes(3)).toBe(1);
});
