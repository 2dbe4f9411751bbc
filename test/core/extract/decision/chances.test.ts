import { expect, test } from 'vitest';
import { chancesOf, MIDDLE, stepsOf, ZERO } from '../../../../src/core/extract/decision/chances';
import { MOST, WIDTH } from '../../../../src/core/extract/decision/features';
import { base, steps, unit } from '../../../../src/core/extract/decision/weights.json';

const letters = (feature: number, cut: number, units: number): string =>
  String.fromCharCode(ZERO + feature, ZERO + cut, ZERO + MIDDLE + units);

/** A row of features, all 0 but one. */
function row(feature: number, value: number): number[] {
  return Array.from({ length: WIDTH }, (_, at) => (at === feature ? value : 0));
}

test('a step adds its units where its feature is above its cut, and nothing at the cut', () => {
  const features = Uint8ClampedArray.from([...row(3, 11), ...row(3, 10), ...row(4, 11)]);
  const [above, at, other] = chancesOf(features, { base: 0, unit: 0.5, steps: letters(3, 10, 4) });
  expect(above).toBeCloseTo(1 / (1 + Math.exp(-2)));
  expect([at, other]).toEqual([0.5, 0.5]);
});

test('steps of a feature add up, and may speak against a text', () => {
  const weights = { base: 1, unit: 0.25, steps: letters(0, 0, -6) + letters(0, 5, 2) };
  const [sum] = chancesOf(Uint8ClampedArray.from(row(0, 6)), weights);
  expect(sum).toBeCloseTo(0.5);
});

test('what was learned names features that exist and cuts that a feature can be above', () => {
  const learned = stepsOf({ steps });
  expect(learned.length).toBeGreaterThan(20);
  expect(learned.filter(({ feature, cut }) => feature >= WIDTH || cut >= MOST || cut < 0)).toEqual([]);
  expect(learned.filter(({ units }) => units === 0 || Math.abs(units) > MIDDLE)).toEqual([]);
  expect([base, unit].every(Number.isFinite)).toBe(true);
});
