import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/model';
import { outline } from '../../../src/core/outline/outline';
import { heading, madeArticle, paragraph } from './made-article';
import { paragraphsOn } from './topics';

function blocksOn(...topics: Parameters<typeof paragraphsOn>[]): Block[] {
  return topics.flatMap(([topic, count]) => paragraphsOn(topic, count)).map((text) => paragraph(text));
}

test('an article without headings is divided where its topic changes', () => {
  const sections = outline(madeArticle(blocksOn(['sea', 4], ['bread', 4], ['stars', 4])));
  expect(sections.map(({ origin, from, to, heading: text }) => [origin, from, to, text])).toEqual([
    ['lead', 0, 4, null],
    ['topic', 4, 8, null],
    ['topic', 8, 12, null],
  ]);
  expect(sections.map(({ label }) => label === null)).toEqual([true, false, false]);
});

test('a short article is left whole', () => {
  expect(outline(madeArticle(blocksOn(['sea', 3], ['bread', 3], ['stars', 3])))).toHaveLength(1);
});

test('parts are 3 to 7, none of fewer than 60 words, and begin at a paragraph', () => {
  const text = fc.lorem({ maxCount: 60 });
  const block = fc.oneof(
    { weight: 3, arbitrary: text.map((words) => paragraph(words)) },
    text.map((words): Block => ({
      kind: 'listItem',
      text: words,
      marks: [],
      quoteDepth: 0,
      depth: 0,
      marker: 'bullet',
      ordinal: null,
    })),
  );
  fc.assert(
    fc.property(fc.array(block, { minLength: 10, maxLength: 60 }), (blocks) => {
      const sections = outline(madeArticle(blocks, { lang: 'la' }));
      if (sections.length === 1) return;
      expect(sections.length).toBeGreaterThanOrEqual(3);
      expect(sections.length).toBeLessThanOrEqual(7);
      for (const { words } of sections) expect(words).toBeGreaterThanOrEqual(60);
      for (const { from } of sections.slice(1)) expect(blocks[from]?.kind).toBe('paragraph');
    }),
  );
});

test('a section that is too long gets parts of its own, one level down', () => {
  const blocks = [
    heading('At sea'),
    ...blocksOn(['sea', 3]),
    heading('On land'),
    ...blocksOn(['bread', 16], ['stars', 16]),
    heading('At home'),
    ...blocksOn(['bread', 3]),
  ];
  const sections = outline(madeArticle(blocks));
  expect(sections.filter(({ heading: text }) => text !== null).map(({ level }) => level)).toEqual([1, 1, 1]);
  const parts = sections.filter(({ origin }) => origin === 'topic');
  expect(parts.length).toBeGreaterThan(0);
  expect(parts.every(({ level, from }) => level === 2 && from > 5 && from < 37)).toBe(true);
});

test('a table, a list and a picture go with the paragraph before them', () => {
  const table: Block = { kind: 'table', text: 'planets\tcomet', marks: [], caption: null, rows: [] };
  const [sea, bread, stars] = [blocksOn(['sea', 4]), blocksOn(['bread', 4]), blocksOn(['stars', 4])];
  const sections = outline(madeArticle([...sea, table, ...bread, ...stars]));
  expect(sections[1]?.from).toBe(5);
});
