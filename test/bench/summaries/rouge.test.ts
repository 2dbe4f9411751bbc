import { expect, test } from 'vitest';
import { grams, rougeL, rougeN, rougeScores, rougeTokens } from '../../../bench/summaries/rouge';

function tokens(text: string): string[] {
  return rougeTokens(text, 'en');
}

test('ROUGE-1 of one word in three is recall 1/3, precision 1, F 1/2', () => {
  const score = rougeN(grams(tokens('testing'), 1), grams(tokens('testing one two'), 1));
  expect(score.precision).toBe(1);
  expect(score.recall).toBeCloseTo(1 / 3);
  expect(score.f).toBeCloseTo(1 / 2);
});

test('ROUGE-2 of one pair in two is recall 1/2, precision 1, F 2/3', () => {
  const score = rougeN(grams(tokens('testing one'), 2), grams(tokens('testing one two'), 2));
  expect(score.precision).toBe(1);
  expect(score.recall).toBeCloseTo(1 / 2);
  expect(score.f).toBeCloseTo(2 / 3);
});

test('an n-gram counts no more often than the reference has it', () => {
  expect(rougeN(grams(tokens('the the the'), 1), grams(tokens('the cat'), 1)).precision).toBeCloseTo(1 / 3);
});

test('the subsequences of Lin (2004) are 3/4 and 2/4', () => {
  const reference = ['police', 'killed', 'the', 'gunman'];
  expect(rougeL(['police', 'kill', 'the', 'gunman'], reference).f).toBeCloseTo(3 / 4);
  expect(rougeL(['the', 'gunman', 'kill', 'police'], reference).f).toBeCloseTo(2 / 4);
});

test('English words are compared by their stems, and the best of several references counts', () => {
  const scores = rougeScores('The dogs were running.', ['Nothing here', 'the dog was runs'], 'en');
  expect(scores.rouge1).toBeCloseTo(3 / 4);
  expect(scores.rouge2).toBeCloseTo(1 / 3);
});

test('letters of every language are kept', () => {
  expect(rougeTokens('L’été à Huế', 'fr')).toEqual(['l', 'été', 'à', 'huế']);
});

test('nothing shared is nothing', () => {
  expect(rougeScores('', ['a b'], 'en')).toEqual({ rouge1: 0, rouge2: 0, rougeL: 0 });
});
