import { expect, test } from 'vitest';
import {
  commonInOrder,
  matchInOrder,
  quantile,
  sameTokens,
  shingles,
  shingleScores,
  snippetsFound,
  wordScores,
} from '../../../bench/extraction/score';

test('a text of fewer than four tokens is one shingle', () => {
  expect(shingles(['a', 'b'])).toEqual(['a b']);
  expect(shingles(['a', 'b', 'c', 'd', 'e'])).toEqual(['a b c d', 'b c d e']);
  expect(shingles([])).toEqual([]);
});

test('shingle precision leaves out a page without a candidate, recall counts it', () => {
  const scores = shingleScores([
    { candidate: 'one two three four', truth: 'one two three four' },
    { candidate: '', truth: 'five six seven eight' },
  ]);
  expect(scores.precision).toBe(1);
  expect(scores.recall).toBe(0.5);
});

test('exact match looks at tokens, not at punctuation or white space', () => {
  expect(sameTokens('“Yes”, he\nsaid.', 'Yes he said')).toBe(true);
  expect(sameTokens('yes he said', 'Yes he said')).toBe(false);
});

test('word F1 counts repeated words and ignores case', () => {
  expect(wordScores('The the cat', 'the cat sat')).toEqual({ precision: 2 / 3, recall: 2 / 3, f1: 2 / 3 });
});

test('a snippet is found across a line break', () => {
  expect(snippetsFound('First line\nsecond line', ['line SECOND', 'third'])).toBe(1);
});

test('lines are matched in order', () => {
  expect(commonInOrder(['b', 'a'], ['a', 'b'])).toBe(1);
  expect(matchInOrder(['a', 'x', 'b', 'c'], ['a', 'b', 'y', 'c'])).toEqual(['a', 'b', 'c']);
});

test('a quantile is a value of the list', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([1, 2], 0.95)).toBe(2);
});
