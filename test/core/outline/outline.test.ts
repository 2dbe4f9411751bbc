import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, HeadingLevel } from '../../../src/core/model';
import { outline } from '../../../src/core/outline/outline';
import { sampleArticle } from '../../../src/core/sample/sample';
import { heading, madeArticle, paragraph } from './made-article';

const TITLE = 'The lighthouse keeper';
const PROSE = 'The lamp was lit at dusk and burned until the fishing boats came home.';

function headingsOf(blocks: readonly Block[], title = TITLE) {
  return outline(madeArticle(blocks, { title })).map((section) => section.heading);
}

const someBlock: fc.Arbitrary<Block> = fc.oneof(
  fc
    .record({ text: fc.lorem(), level: fc.constantFrom<HeadingLevel>(1, 2, 3, 4, 5, 6) })
    .map(({ text, level }) => heading(text, level)),
  fc.constantFrom('Comments', TITLE, '¶', '').map((text) => heading(text)),
  fc.lorem({ mode: 'sentences', maxCount: 6 }).map(paragraph),
  fc.constant<Block>({ kind: 'thematicBreak', text: '', marks: [] }),
);

test('sections partition the blocks of any article', () => {
  fc.assert(
    fc.property(fc.array(someBlock, { maxLength: 60 }), (blocks) => {
      const sections = outline(madeArticle(blocks));
      const edges = sections.flatMap(({ from, to }) => [from, to]);
      const inOrder = [0, ...edges, blocks.length];
      expect(sections.every(({ from, to }) => from < to)).toBe(true);
      for (let at = 0; at < inOrder.length; at += 2) expect(inOrder[at]).toBe(inOrder[at + 1]);
    }),
  );
});

test('levels start at 1 and never skip', () => {
  fc.assert(
    fc.property(fc.array(someBlock, { maxLength: 60 }), (blocks) => {
      let above = 0;
      for (const { heading: text, level } of outline(madeArticle(blocks))) {
        expect(level).toBeLessThanOrEqual(above + 1);
        above = text === null ? 0 : level;
      }
    }),
  );
});

test('the same article gives the same sections', () => {
  expect(outline(sampleArticle())).toEqual(outline(sampleArticle()));
});

test('the sample has a lead and six sections under their headings', () => {
  const sections = outline(sampleArticle());
  expect(sections.map(({ origin }) => origin)).toEqual(['lead', ...Array<string>(6).fill('markup')]);
  expect(sections[1]).toMatchObject({
    heading: 'How a bargain came apart',
    label: null,
    level: 1,
    from: 2,
    to: 6,
  });
});

test('an article without blocks has no section', () => {
  expect(outline(madeArticle([]))).toEqual([]);
});

test('an article without headings is one lead section', () => {
  expect(outline(madeArticle([paragraph(PROSE), paragraph(PROSE)]))).toEqual([
    { heading: null, label: null, origin: 'lead', level: 1, from: 0, to: 2, words: 28 },
  ]);
});

test('a hierarchy that starts at h3 and has h1 sections becomes a tree', () => {
  const ranks: [string, HeadingLevel][] = [
    ['Shore', 3],
    ['Rocks', 4],
    ['Tides', 6],
    ['Sea', 1],
    ['Fish', 3],
    ['Weather', 1],
  ];
  const sections = outline(
    madeArticle(ranks.flatMap(([text, level]) => [heading(text, level), paragraph(PROSE)])),
  );
  expect(sections.map(({ level }) => level)).toEqual([1, 2, 3, 1, 2, 1]);
});

test('a heading with nothing under it is a section of no words', () => {
  const sections = outline(madeArticle([heading('Parts', 2), heading('The lamp', 3), paragraph(PROSE)]));
  expect(sections.map(({ words }) => words)).toEqual([0, 14]);
});

test('the words of a section leave its heading out', () => {
  expect(
    outline(madeArticle([heading('A long heading of seven words here'), paragraph(PROSE)]))[0]?.words,
  ).toBe(14);
});

test('the title said again is no section', () => {
  const blocks = [heading(TITLE, 1), paragraph(PROSE), heading('The storm'), paragraph(PROSE)];
  expect(headingsOf(blocks)).toEqual([null, 'The storm']);
  expect(headingsOf(blocks, `${TITLE} | Harbour Notes`)).toEqual([null, 'The storm']);
  expect(headingsOf(blocks, `Harbour Notes – ${TITLE}`)).toEqual([null, 'The storm']);
});

test('the title in slightly other words, above the text, is no section', () => {
  const blocks = [heading('The lighthouse keeper’s', 1), heading('The storm'), paragraph(PROSE)];
  expect(headingsOf(blocks)).toEqual([null, 'The storm']);
});

test('a section in the midst of the text may have the name of the title', () => {
  const long = paragraph(Array<string>(6).fill(PROSE).join(' '));
  const blocks = [heading('The storm'), long, heading(TITLE), long, heading(TITLE), paragraph(PROSE)];
  expect(headingsOf(blocks)).toEqual(['The storm', TITLE]);
});

test('furniture joins the section before it, with all that stands below it', () => {
  const blocks = [
    heading('The storm', 2),
    paragraph(PROSE),
    heading('Related articles', 2),
    heading('Another keeper', 3),
    paragraph(PROSE),
    heading('The calm', 2),
    paragraph(PROSE),
  ];
  const sections = outline(madeArticle(blocks));
  expect(sections.map(({ heading: text, from, to }) => [text, from, to])).toEqual([
    ['The storm', 0, 5],
    ['The calm', 5, 7],
  ]);
});

test('furniture before any section belongs to the lead', () => {
  expect(headingsOf([heading('Contents'), paragraph(PROSE), heading('The storm'), paragraph(PROSE)])).toEqual(
    [null, 'The storm'],
  );
});
