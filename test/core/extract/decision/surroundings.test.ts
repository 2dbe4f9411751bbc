import { expect, test } from 'vitest';
import type { Box } from '../../../../src/core/extract/candidates';
import { surroundingsOf } from '../../../../src/core/extract/decision/surroundings';

type Given = Pick<Box, 'parent' | 'from' | 'to'> & Partial<Pick<Box, 'tag' | 'classes'>>;

function boxOf({ tag = 'div', classes = '', ...place }: Given): Box {
  const said = { role: '', id: '', tokens: 0, depth: 0, doubtful: false, folded: false };
  // No rule asks the element itself.
  return { element: null as never, tag, classes, ...said, ...place };
}

const PAGE = [
  { parent: -1, from: 0, to: 6, tag: 'body' },
  { parent: 0, from: 0, to: 4, classes: 'story' },
  { parent: 1, from: 0, to: 2, classes: 'card' },
  { parent: 1, from: 2, to: 4, classes: 'card' },
  { parent: 0, from: 4, to: 6, classes: 'card' },
  { parent: 4, from: 4, to: 6 },
].map(boxOf);

test('the wider box is the nearest one that holds more', () => {
  expect(surroundingsOf(PAGE).map(({ wider }) => wider)).toEqual([-1, 0, 1, 1, 0, 0]);
});

test('boxes look alike when they and their parents have the same names', () => {
  const [, , first, second, elsewhere] = surroundingsOf(PAGE).map(({ alike }) => alike);
  expect(first).toBe(second);
  expect(first).not.toBe(elsewhere);
});

test('a class of a million letters on a parent of a thousand boxes costs what it is long, once', () => {
  const long = boxOf({ parent: -1, from: 0, to: 1000, classes: 'x'.repeat(1_000_000) });
  const below = Array.from({ length: 1000 }, (_, at) => boxOf({ parent: 0, from: at, to: at + 1 }));
  expect(new Set(surroundingsOf([long, ...below]).map(({ alike }) => alike)).size).toBe(2);
});
