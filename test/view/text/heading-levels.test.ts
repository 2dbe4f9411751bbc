import { expect, test } from 'vitest';
import type { HeadingLevel } from '../../../src/core/model';
import { deeper, headingLevels } from '../../../src/view/text/heading-levels';

const levels = (...authored: HeadingLevel[]): number[] => headingLevels(authored.map((level) => ({ level })));

test('the outermost sections stand at level 2, wherever the author began', () => {
  expect(levels(1, 1)).toEqual([2, 2]);
  expect(levels(3, 3)).toEqual([2, 2]);
});

test('a level that the author skipped is not skipped on our page', () => {
  expect(levels(2, 4, 4, 2)).toEqual([2, 3, 3, 2]);
});

test('a heading between the levels around it closes the deeper one', () => {
  expect(levels(2, 4, 3)).toEqual([2, 3, 3]);
});

test('a lead at level 1 holds the sections below it', () => {
  expect(levels(1, 2, 3, 1)).toEqual([2, 3, 4, 2]);
});

test('no heading is deeper than level 6', () => {
  expect(levels(1, 2, 3, 4, 5, 6)).toEqual([2, 3, 4, 5, 6, 6]);
  expect(deeper(6, 1)).toBe(6);
});
