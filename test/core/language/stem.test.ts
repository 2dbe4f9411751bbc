import { expect, test } from 'vitest';
import { stem } from '../../../src/core/language/stem';

test('English words meet in their stem', () => {
  expect(stem('summaries', 'en-GB')).toBe(stem('summary', 'en'));
  expect(stem('running', 'en')).toBe('run');
});

test('a language without a stemmer keeps the word', () => {
  expect(stem('lopende', 'nl')).toBe('lopende');
});

test('a word of forty letters or more is kept', () => {
  expect(stem('ing'.repeat(20), 'en')).toBe('ing'.repeat(20));
});
