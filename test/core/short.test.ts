import { expect, test } from 'vitest';
import { isShort } from '../../src/core/short';

test('a text of up to 150 words is short, over all its sections', () => {
  expect(isShort([{ words: 100 }, { words: 50 }])).toBe(true);
  expect(isShort([{ words: 100 }, { words: 51 }])).toBe(false);
});

test('a text in four sections or more has something to summarize, however short it is', () => {
  expect(isShort([{ words: 30 }, { words: 20 }, { words: 30 }])).toBe(true);
  expect(isShort([{ words: 30 }, { words: 20 }, { words: 30 }, { words: 10 }])).toBe(false);
});
