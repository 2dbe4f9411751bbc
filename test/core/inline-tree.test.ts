import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark, PlainMarkKind } from '../../src/core/model';
import { inlineTree, segments, type InlineNode } from '../../src/core/inline-tree';
import { nestMarks } from '../../src/core/nest-marks';

const TEXT = 'One two three four five.';

function written(nodes: readonly InlineNode[]): string {
  return nodes
    .map((node) => (typeof node === 'string' ? node : `<${node.mark.kind}>${written(node.children)}</>`))
    .join('');
}

function render(marks: readonly Mark[], start = 0, end = TEXT.length): string {
  return written(inlineTree(TEXT, { start, end }, nestMarks(marks)));
}

test('text without marks is one node', () => {
  expect(inlineTree(TEXT, { start: 4, end: 7 }, [])).toEqual(['two']);
});

test('a mark in a mark is an element in an element', () => {
  expect(
    render([
      { kind: 'emphasis', start: 4, end: 18 },
      { kind: 'strong', start: 8, end: 13 },
    ]),
  ).toBe('One <emphasis>two <strong>three</> four</> five.');
});

test('marks that cross are cut into elements that nest', () => {
  expect(
    render([
      { kind: 'emphasis', start: 0, end: 13 },
      { kind: 'strong', start: 8, end: 18 },
    ]),
  ).toBe('<emphasis>One two </><strong><emphasis>three</> four</> five.');
});

test('a range takes only its part of a mark', () => {
  expect(render([{ kind: 'strong', start: 0, end: 13 }], 4, 18)).toBe('<strong>two three</> four');
});

test('places divide a text into runs, and what lies between them is kept', () => {
  const [first, second] = [
    { start: 0, end: 3 },
    { start: 8, end: 13 },
  ];
  expect(segments({ start: 0, end: 24 }, [second, first])).toEqual([
    { start: 0, end: 3, place: first },
    { start: 3, end: 8, place: null },
    { start: 8, end: 13, place: second },
    { start: 13, end: 24, place: null },
  ]);
});

test('where places overlap the earlier one has the text', () => {
  const [first, second] = [
    { start: 0, end: 10 },
    { start: 5, end: 12 },
  ];
  expect(segments({ start: 0, end: 12 }, [first, second])).toEqual([
    { start: 0, end: 10, place: first },
    { start: 10, end: 12, place: second },
  ]);
});

test('a place outside the range leaves it whole', () => {
  expect(segments({ start: 0, end: 5 }, [{ start: 5, end: 9 }])).toEqual([{ start: 0, end: 5, place: null }]);
});

const plainMark = fc
  .tuple(
    fc.constantFrom<PlainMarkKind[]>('emphasis', 'strong', 'deleted'),
    fc.nat(23),
    fc.integer({ min: 1, max: 12 }),
  )
  .map(([kind, start, length]): Mark => ({ kind, start, end: Math.min(start + length, TEXT.length) }));

test('the segments of any places, rendered with any marks, read as the text', () => {
  const place = fc.record({ start: fc.nat(23), end: fc.nat(23) });
  fc.assert(
    fc.property(fc.array(plainMark, { maxLength: 8 }), fc.array(place, { maxLength: 4 }), (marks, places) => {
      const nested = nestMarks(marks);
      const text = segments({ start: 0, end: TEXT.length }, places)
        .map((segment) => written(inlineTree(TEXT, segment, nested)).replace(/<[^>]*>/g, ''))
        .join('');
      expect(text).toBe(TEXT);
    }),
  );
});
