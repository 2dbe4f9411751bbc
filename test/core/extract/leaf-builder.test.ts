import { expect, test } from 'vitest';
import { LeafBuilder } from '../../../src/core/extract/leaf-builder';
import { cpuTime } from '../cpu-time';

/** Milliseconds. Copied for each of its pieces, the text would take many times as long. */
const FROZEN = 2000;
const PIECES = 100_000;

// Only that an element stands there matters: it is handed through.
const element = {} as Element;

test.each([
  [
    'elements',
    (builder: LeafBuilder) => {
      builder.openMark('strong', null, element);
      builder.append('sack ');
      builder.closeMark();
    },
  ],
  [
    'lines',
    (builder: LeafBuilder) => {
      builder.append('sack');
      builder.breakLine(false);
    },
  ],
  [
    'lines of code',
    (builder: LeafBuilder) => {
      builder.appendRaw('sack\n');
      builder.separate(true);
    },
  ],
])('a text of many %s takes as long as it is', (_, add) => {
  const builder = new LeafBuilder();
  const time = cpuTime(() => {
    for (let piece = 0; piece < PIECES; piece += 1) add(builder);
    expect(builder.take().text).toHaveLength(PIECES * 5 - 1);
  });
  expect(time).toBeLessThan(FROZEN);
});

test('the text of a mark neither begins nor ends with a space', () => {
  const builder = new LeafBuilder();
  builder.append('The wheel');
  builder.openMark('strong', null, element);
  builder.append(' turns ');
  builder.breakLine(false);
  builder.closeMark();
  builder.openMark('emphasis', null, element);
  builder.append(' ');
  builder.closeMark();
  builder.append('again');
  const { text, marks } = builder.take();
  expect(text).toBe('The wheel turns\nagain');
  expect(marks.map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([['strong', 'turns']]);
});
