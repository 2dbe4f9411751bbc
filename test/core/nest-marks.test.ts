import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../src/core/model';
import { isSafeUrl } from '../../src/core/safe-url';
import { nestMarks } from '../../src/core/nest-marks';

function link(start: number, end: number): Mark {
  const href = 'https://a.example/';
  if (!isSafeUrl(href)) throw new Error('the address of the test is not safe');
  return { kind: 'link', start, end, href };
}

const spans = (marks: readonly Mark[]): string[] =>
  nestMarks(marks).map(({ mark, start, end }) => `${mark.kind} ${start}-${end}`);

test('marks that nest stay whole, the outer one first', () => {
  expect(
    spans([
      { kind: 'strong', start: 2, end: 4 },
      { kind: 'emphasis', start: 0, end: 9 },
    ]),
  ).toEqual(['emphasis 0-9', 'strong 2-4']);
});

test('of two marks that cross, the link stays whole and the emphasis is cut', () => {
  expect(spans([{ kind: 'emphasis', start: 0, end: 8 }, link(4, 12)])).toEqual([
    'emphasis 0-4',
    'link 4-12',
    'emphasis 4-8',
  ]);
});

test('a mark that crosses both ends of its neighbours is cut at each', () => {
  expect(spans([link(0, 4), link(8, 12), { kind: 'strong', start: 2, end: 10 }])).toEqual([
    'link 0-4',
    'strong 2-4',
    'strong 4-8',
    'link 8-12',
    'strong 8-10',
  ]);
});

test('a link in a link is one link: the outer one', () => {
  expect(spans([link(0, 10), link(3, 5)])).toEqual(['link 0-10']);
});

test('a footnote reference inside a link gives way to the link', () => {
  expect(spans([link(0, 10), { kind: 'footnoteReference', start: 3, end: 5, footnote: 'n' }])).toEqual([
    'link 0-10',
  ]);
});

test('five thousand nested bolds are one', () => {
  const marks = Array.from({ length: 5000 }, (_, index): Mark => ({
    kind: 'strong',
    start: index,
    end: 10_000 - index,
  }));
  expect(spans(marks)).toEqual(['strong 0-10000']);
});

const KINDS = ['emphasis', 'strong', 'inlineCode', 'highlight', 'deleted'] as const;
const anyMark = fc
  .record({
    kind: fc.constantFrom(...KINDS, 'link' as const),
    start: fc.integer({ min: 0, max: 30 }),
    length: fc.integer({ min: 1, max: 12 }),
  })
  .map(({ kind, start, length }): Mark =>
    kind === 'link' ? link(start, start + length) : { kind, start, end: start + length },
  );

test('any two parts are apart or one holds the other, and every character keeps its kinds of mark', () => {
  fc.assert(
    fc.property(fc.array(anyMark, { maxLength: 12 }), (marks) => {
      const parts = nestMarks(marks);
      for (const a of parts) {
        for (const b of parts) {
          const apart = a.end <= b.start || b.end <= a.start;
          const held = (a.start <= b.start && b.end <= a.end) || (b.start <= a.start && a.end <= b.end);
          expect(apart || held).toBe(true);
        }
      }
      for (let at = 0; at < 45; at += 1) {
        const kindsAt = (all: readonly { start: number; end: number; kind: string }[]): string[] =>
          [
            ...new Set(all.filter(({ start, end }) => start <= at && at < end).map(({ kind }) => kind)),
          ].sort();
        const got = parts.map(({ start, end, mark }) => ({ start, end, kind: mark.kind }));
        expect(kindsAt(got)).toEqual(kindsAt(marks));
      }
    }),
  );
});
