import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Anchor, Block } from '../../../src/core/model';
import { foldAround, holds, spanIn, type Piece } from '../../../src/view/text/folds';

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  text,
  marks: [],
  quoteDepth: 0,
  look: null,
});
const rule: Block = { kind: 'thematicBreak', text: '', marks: [] };
const code: Block = { kind: 'code', text: 'a b c', marks: [], language: null };

function textOf(blocks: readonly Block[], piece: Piece): string {
  return blocks
    .slice(piece.first, piece.last + 1)
    .map(({ text }, index) => {
      const { start, end } = spanIn(piece, piece.first + index, text.length);
      return text.slice(start, end);
    })
    .join('|');
}

/** `+` before what is kept, `-` and the words before what is folded. */
function written(blocks: readonly Block[], kept: readonly Anchor[], from = 0): string[] {
  return foldAround(blocks, { start: from, end: blocks.length }, kept).map(
    (piece) => `${piece.kept ? '+' : `-${piece.words}`} ${textOf(blocks, piece)}`,
  );
}

test('what lies between kept sentences is folded', () => {
  const blocks = [paragraph('One. Two. Three.'), paragraph('Four. Five.')];
  expect(
    written(blocks, [
      { block: 0, start: 5, end: 9 },
      { block: 1, start: 0, end: 5 },
    ]),
  ).toEqual(['-1 One.', '+ Two.', '-1 Three.', '+ Four.', '-1 Five.']);
});

test('sentences with only a space between them stay together', () => {
  const blocks = [paragraph('One. Two. Three.')];
  expect(
    written(blocks, [
      { block: 0, start: 0, end: 4 },
      { block: 0, start: 5, end: 9 },
    ]),
  ).toEqual(['+ One. Two.', '-1 Three.']);
});

test('kept sentences that end and begin their blocks stay together', () => {
  const blocks = [paragraph('One.'), paragraph('Two. Three.')];
  expect(
    written(blocks, [
      { block: 0, start: 0, end: 4 },
      { block: 1, start: 0, end: 4 },
    ]),
  ).toEqual(['+ One.|Two.', '-1 Three.']);
});

test('without a sentence to keep all is one fold', () => {
  expect(written([paragraph('One two.'), rule, paragraph('Three.')], [])).toEqual(['-3 One two.||Three.']);
});

test('a block that is no running text is kept whole', () => {
  expect(written([paragraph('One.'), code], [{ block: 1, start: 2, end: 3 }])).toEqual([
    '-1 One.',
    '+ a b c',
  ]);
});

test('a rule between two kept sentences is a fold without words', () => {
  const kept = [
    { block: 0, start: 0, end: 4 },
    { block: 2, start: 0, end: 4 },
  ];
  expect(written([paragraph('One.'), rule, paragraph('Two.')], kept)).toEqual(['+ One.', '-0 ', '+ Two.']);
});

test('sentences outside the range are none of its business', () => {
  const blocks = [paragraph('One.'), paragraph('Two.')];
  expect(written(blocks, [{ block: 0, start: 0, end: 4 }], 1)).toEqual(['-1 Two.']);
});

const sentence = fc.constantFrom('Alpha beta.', 'Gamma.', 'Delta epsilon zeta.');
const anyBlock = fc.oneof(
  fc.array(sentence, { minLength: 1, maxLength: 4 }).map((texts) => paragraph(texts.join(' '))),
  fc.constant(rule),
  fc.constant(code),
);

test('every character that is not white space stands in exactly one piece, in order', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 6 }), fc.infiniteStream(fc.boolean()), (blocks, choices) => {
      const kept = blocks.flatMap(({ kind, text }, block) =>
        kind !== 'paragraph'
          ? []
          : [...text.matchAll(/[^.]+\./g)].flatMap((match): Anchor[] => {
              const start = match.index + (match[0].startsWith(' ') ? 1 : 0);
              const end = match.index + match[0].length;
              return choices.next().value === true ? [{ block, start, end }] : [];
            }),
      );
      const pieces = foldAround(blocks, { start: 0, end: blocks.length }, kept);
      const flat = (text: string): string => text.replaceAll(/[\s|]/g, '');
      expect(flat(pieces.map((piece) => textOf(blocks, piece)).join(''))).toBe(
        flat(blocks.map(({ text }) => text).join('')),
      );
      for (const { block, start } of kept) {
        const holding = pieces.filter((piece) => holds(piece, block, start));
        expect(holding.map((piece) => piece.kept)).toEqual([true]);
      }
    }),
  );
});
