import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/model';
import { markupHeadings } from '../../../src/core/outline/markup-headings';
import { heading, linkedHeading, madeArticle, paragraph, prose } from './made-article';

function named(blocks: readonly Block[]): string[] {
  return markupHeadings(madeArticle(blocks)).map(({ text }) => text);
}

test('cards of other articles are no headings', () => {
  const cards = ['Storms of the north', 'A century of fog', 'Who owns the rock'].map((text, index) =>
    linkedHeading(text, `https://other.example/${index}`),
  );
  expect(named([heading('The lamp'), prose(3), ...cards, prose(3), heading('The boat'), prose(3)])).toEqual([
    'The lamp',
    'The boat',
  ]);
});

test('linked headings with text of their own are headings, and so are those that link to their own place', () => {
  const things = ['Brass lamp', 'Oak boat'].flatMap((text) => [
    linkedHeading(text, `https://shop.example/${text.length}`),
    prose(2),
  ]);
  expect(named(things)).toEqual(['Brass lamp', 'Oak boat']);
  const permalinks = [
    linkedHeading('The lamp', 'https://precis.example/sample#lamp'),
    heading('The boat', 3),
  ];
  expect(named(permalinks)).toEqual(['The lamp', 'The boat']);
});

test('some linked headings among the others of their level are headings', () => {
  const linked = linkedHeading('The fog horn', 'https://horn.example/', 2);
  expect(named([heading('The lamp'), prose(), linked, heading('The boat'), prose()])).toEqual([
    'The lamp',
    'The fog horn',
    'The boat',
  ]);
});

test('a standfirst is no heading, a long heading further down is', () => {
  const long = 'For forty years one man climbed the stairs of the tower every single evening';
  expect(named([heading(long), prose(3), heading(long), prose(3)])).toEqual([long]);
});

test('a gallery inside the text does not end it', () => {
  const blocks = [
    heading('1. The lamp', 3),
    prose(),
    heading('The rock in pictures', 2),
    heading('1/2 The pier', 4),
    paragraph('At dawn.'),
    heading('2/2 The tower', 4),
    heading('2. The boat', 3),
    prose(),
  ];
  expect(named(blocks)).toEqual(['1. The lamp', '2. The boat']);
});

test('a rule of dashes and a caption are no headings', () => {
  expect(named([heading('________'), prose(), heading('Figure 2. The lens'), prose()])).toEqual([]);
});
