import { expect, test } from 'vitest';
import { chancesOf } from '../../../../src/core/extract/decision/chances';
import { contributionsOf } from '../../../../src/core/extract/decision/contributions';
import { MOST, WIDTH } from '../../../../src/core/extract/decision/features';
import { base, trees, unit } from '../../../../src/core/extract/decision/weights.json';

const LEAVES = 7;
const FEATURES = Uint8ClampedArray.from({ length: LEAVES * WIDTH }, (_, at) => (at * 37) % (MOST + 1));

const logOdds = (chance: number) => Math.log(chance / (1 - chance));

test('what the features add is all that sets a text apart from the page in the mean', () => {
  const weights = { base, unit, trees };
  const odds = Array.from(chancesOf(FEATURES, weights), logOdds);
  const mean = odds.reduce((sum, value) => sum + value, 0) / LEAVES;
  const contributions = contributionsOf(FEATURES, weights);
  expect(contributions).toHaveLength(WIDTH);
  odds.forEach((value, leaf) => {
    const sum = contributions.reduce((all, row) => all + (row[leaf] ?? NaN), 0);
    expect(sum).toBeCloseTo(value - mean);
  });
});

test('a feature that is not asked adds nothing', () => {
  // One question, on the first feature, and one on the second for those above.
  const weights = { base: 0, unit: 1, trees: '##$#{#HHHR' };
  for (const row of contributionsOf(FEATURES, weights).slice(2))
    expect(row.every((value) => value === 0)).toBe(true);
});
