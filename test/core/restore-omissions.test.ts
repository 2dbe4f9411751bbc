import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Article, Block, Omission, OmissionReason } from '../../src/core/model';
import { outline } from '../../src/core/outline/outline';
import { parseArticle } from '../../src/core/parse/article';
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

function commentsAt(before: number): Article {
  const heading: Block = { kind: 'heading', text: 'Comments', marks: [], level: 2 };
  const comment = paragraph(
    'My uncle wound the winch for thirty years and never once complained of the rope.',
  );
  const section: Block = { kind: 'heading', text: 'Who winds it now', marks: [], level: 2 };
  const text = paragraph('Four families share the winding by a rota that hangs in the chapel by the pier.');
  const left = {
    reason: 'comments' as const,
    words: 16,
    heading: 'Comments',
    before,
    blocks: [heading, comment],
  };
  const first: Block = { ...heading, text: 'How it began' };
  const blocks = [first, text, paragraph('The rope was spliced after each storm.'), section, text];
  return { ...sampleArticle(), blocks, omissions: [left] };
}

const headings = (found: Article) => outline(found).map(({ heading }) => heading);

test('what is restored between two sections is a section of its own name', () => {
  expect(headings(restoreOmissions(commentsAt(3), ['comments']))).toEqual([
    'How it began',
    'Comments',
    'Who winds it now',
  ]);
  expect(headings(restoreOmissions(commentsAt(5), ['comments'])).at(-1)).toBe('Comments');
});

test('what is restored in the midst of a section takes nothing of it away', () => {
  const restored = restoreOmissions(commentsAt(2), ['comments']);
  expect(headings(restored)).toEqual(['How it began', 'Who winds it now']);
});

test('what was restored is still a section once the article has been stored', () => {
  const restored = restoreOmissions(commentsAt(3), ['comments']);
  const stored = parseArticle(JSON.parse(JSON.stringify(restored)));
  expect(stored).toEqual(restored);
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
