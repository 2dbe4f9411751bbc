import { expect, test } from 'vitest';
import { sectionForKey } from '../../popup/section-for-key';

const ltr = { count: 5, rtl: false };

test('arrows go on and back, and stop at the ends', () => {
  expect(sectionForKey('ArrowRight', 2, ltr)).toBe(3);
  expect(sectionForKey('ArrowDown', 4, ltr)).toBe(4);
  expect(sectionForKey('ArrowLeft', 0, ltr)).toBe(0);
  expect(sectionForKey('ArrowUp', 2, ltr)).toBe(1);
});

test('from right to left the arrows to the side change places', () => {
  expect(sectionForKey('ArrowRight', 2, { ...ltr, rtl: true })).toBe(1);
  expect(sectionForKey('ArrowLeft', 2, { ...ltr, rtl: true })).toBe(3);
});

test('Home and End lead to the first and the last', () => {
  expect(sectionForKey('Home', 3, ltr)).toBe(0);
  expect(sectionForKey('End', 1, ltr)).toBe(4);
});

test('other keys mean nothing on the map', () => {
  expect(sectionForKey('a', 1, ltr)).toBeNull();
  expect(sectionForKey('Tab', 1, ltr)).toBeNull();
});
