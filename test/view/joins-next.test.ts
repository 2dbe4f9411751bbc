import { expect, test } from 'vitest';
import { joinsNext } from '../../src/view/joins-next';

const section = (level: 1 | 2, words: number) => ({ level, words });

test('a heading with nothing under it is joined to its child, and to nothing else', () => {
  expect(joinsNext(section(1, 0), section(2, 300))).toBe(true);
  expect(joinsNext(section(1, 0), section(1, 300))).toBe(false);
  expect(joinsNext(section(2, 0), section(1, 300))).toBe(false);
});

test('tiny sections of one level are joined', () => {
  expect(joinsNext(section(2, 12), section(2, 30))).toBe(true);
  expect(joinsNext(section(2, 12), section(1, 30))).toBe(false);
});

test('a section of some length stands apart, and so does the last one', () => {
  expect(joinsNext(section(2, 12), section(2, 90))).toBe(false);
  expect(joinsNext(section(2, 90), section(2, 12))).toBe(false);
  expect(joinsNext(section(2, 12), undefined)).toBe(false);
});
