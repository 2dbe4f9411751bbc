import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block, Omission, OmissionReason } from '../../src/core/model';
import { restoreOmissions } from '../../src/core/restore-omissions';
import { sampleArticle } from '../../src/core/sample/sample';

function paragraph(text: string): Block {
  return { kind: 'paragraph', text, marks: [], quoteDepth: 0, look: null };
}

function omission(reason: OmissionReason, before: number, ...texts: string[]): Omission {
  return { reason, words: texts.length, heading: null, before, blocks: texts.map(paragraph) };
}

function article(texts: readonly string[], omissions: readonly Omission[]): Article {
  return { ...sampleArticle(), blocks: texts.map(paragraph), omissions };
}

const texts = ({ blocks }: Article) => blocks.map(({ text }) => text);

const page = article(
  ['one', 'two'],
  [
    omission('navigation', 0, 'menu'),
    omission('aside', 1, 'box', 'note'),
    omission('related', 1, 'more'),
    omission('comments', 2, 'first!'),
  ],
);

test('what is restored stands where it was left out', () => {
  expect(texts(restoreOmissions(page, ['aside']))).toEqual(['one', 'box', 'note', 'two']);
  expect(texts(restoreOmissions(page, ['navigation', 'comments']))).toEqual(['menu', 'one', 'two', 'first!']);
});

test('what is still left out can be restored later, with the same result', () => {
  const all = ['menu', 'one', 'box', 'note', 'more', 'two', 'first!'];
  const reasons = page.omissions.map(({ reason }) => reason);
  expect(texts(restoreOmissions(page, reasons))).toEqual(all);
  const inSteps = reasons.reduce((before, reason) => restoreOmissions(before, [reason]), page);
  expect(texts(inSteps)).toEqual(all);
  expect(inSteps.omissions).toEqual([]);
});

test('nothing restored is nothing changed', () => {
  expect(restoreOmissions(page, [])).toEqual(page);
});

test('no block is lost or added, and every place lies in the article', () => {
  const reason = fc.constantFrom<OmissionReason>('navigation', 'aside', 'comments');
  const left = fc.array(fc.tuple(reason, fc.nat(5), fc.array(fc.string(), { minLength: 1, maxLength: 3 })));
  const whole = fc.array(fc.string(), { minLength: 5, maxLength: 5 });
  fc.assert(
    fc.property(whole, left, fc.subarray(['navigation', 'aside'] as OmissionReason[]), (kept, out, back) => {
      const before = article(
        kept,
        out.map(([why, at, what]) => omission(why, at, ...what)),
      );
      const after = restoreOmissions(before, back);
      const count = ({ blocks, omissions }: Article) =>
        blocks.length + omissions.reduce((sum, one) => sum + one.blocks.length, 0);
      expect(count(after)).toBe(count(before));
      expect(after.omissions.every((one) => !back.includes(one.reason))).toBe(true);
      expect(after.omissions.every((one) => one.before <= after.blocks.length)).toBe(true);
      expect(texts(after).filter((text) => kept.includes(text)).length).toBeGreaterThanOrEqual(kept.length);
    }),
  );
});
