import { expect, test } from 'vitest';
import { chancesOf, MIDDLE, type Tree, treesOf, ZERO } from '../../../../src/core/extract/decision/chances';
import { MOST, WIDTH } from '../../../../src/core/extract/decision/features';
import { base, trees, unit } from '../../../../src/core/extract/decision/weights.json';

const letters = ({ features, cuts, units }: Tree): string =>
  String.fromCharCode(
    ...[...features, ...cuts, ...units.map((count) => MIDDLE + count)].map((digit) => ZERO + digit),
  );

/** A row of features, all 0 but those given. */
function row(values: Readonly<Record<number, number>>): number[] {
  return Array.from({ length: WIDTH }, (_, at) => values[at] ?? 0);
}

const TREE = { features: [3, 4, 5], cuts: [10, 0, 20], units: [-8, -4, 4, 8] };

test('a tree adds the units of the end that its two questions lead to, and a feature at its cut is not above it', () => {
  const rows = [row({ 3: 10 }), row({ 3: 10, 4: 1 }), row({ 3: 11, 5: 20 }), row({ 3: 11, 4: 9, 5: 21 })];
  const chances = chancesOf(Uint8ClampedArray.from(rows.flat()), {
    base: 0,
    unit: 0.5,
    trees: letters(TREE),
  });
  expect([...chances].map((chance) => Math.round(Math.log(chance / (1 - chance)) * 100) / 100)).toEqual([
    -4, -2, 2, 4,
  ]);
});

test('trees add up to what all leaves begin with', () => {
  const always = { features: [0, 0, 0], cuts: [MOST, MOST, MOST], units: [-6, 0, 0, 0] };
  const weights = {
    base: 1,
    unit: 0.25,
    trees: letters(always) + letters({ ...always, units: [2, 0, 0, 0] }),
  };
  const [sum] = chancesOf(Uint8ClampedArray.from(row({})), weights);
  expect(sum).toBeCloseTo(0.5);
});

test('what was learned names features that exist and cuts and units that letters can say', () => {
  const learned = treesOf({ trees });
  expect(learned.length).toBeGreaterThan(20);
  const features = learned.flatMap((tree) => tree.features);
  const cuts = learned.flatMap((tree) => tree.cuts);
  expect(features.filter((feature) => feature < 0 || feature >= WIDTH)).toEqual([]);
  expect(cuts.filter((cut) => cut < 0 || cut > MOST)).toEqual([]);
  expect(learned.flatMap(({ units }) => units).filter((count) => !(Math.abs(count) <= MIDDLE))).toEqual([]);
  expect(learned.filter(({ units }) => units.length !== 4)).toEqual([]);
  expect([base, unit].every(Number.isFinite)).toBe(true);
});
