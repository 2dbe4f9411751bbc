import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/model';
import { outline } from '../../../src/core/outline/outline';
import { heading, madeArticle, paragraph, prose } from './made-article';

function named(blocks: readonly Block[], byline: string | null = null): (string | null)[] {
  const sections = outline(madeArticle(blocks, { byline }));
  return sections.filter(({ origin }) => origin !== 'topic').map((section) => section.heading);
}

/** Each line with the look, prose before the first and after each. */
function between(
  look: 'strong' | 'capitals' | 'classed' | 'numbered' | null,
  lines: readonly string[],
): Block[] {
  return [prose(6), ...lines.flatMap((line) => [paragraph(line, look), prose(6)])];
}

test.each([
  ['strong', ['Trimming the wick', 'What is a Fresnel lens?', 'The last boat']],
  ['capitals', ['THE WICK', 'THE LENS']],
  ['classed', ['The wick', 'The lens']],
  ['numbered', ['1. The wick', '2. The lens', '3. The boat']],
] as const)('a series of %s lines divides an article without headings', (look, lines) => {
  expect(named(between(look, lines))).toEqual([null, ...lines]);
  expect(outline(madeArticle(between(look, lines)))[1]).toMatchObject({
    origin: 'styled',
    level: 1,
    label: null,
  });
});

test('one bold line between long stretches of text is a heading', () => {
  expect(named(between('strong', ['Back on the rock']))).toEqual([null, 'Back on the rock']);
});

test.each([
  ['a sentence in bold', ['The keeper never slept.']],
  ['a pull quote', ['“Nobody saw the ship”', '“It was a dark night”']],
  ['a cry', ['Join our rowing club today!']],
  ['a whole paragraph in bold', ['A very long bold paragraph '.repeat(6)]],
  ['a label before a list', ['Bring with you:', 'Leave at home:']],
  ['furniture', ['ADVERTISING', 'Read more']],
  ['a stage direction', ['(Sound of a fog horn)', '(Laughter)']],
])('%s is no heading', (_, lines) => {
  expect(named(between('strong', lines))).toEqual([null]);
});

test('speaker labels and other lines that come again are no headings', () => {
  expect(named(between('capitals', ['REPORTER', 'KEEPER', 'REPORTER', 'KEEPER']))).toEqual([null]);
  expect(named(between('strong', ['Price: 20', 'Price: 35', 'Price: 12']))).toEqual([null]);
});

test('a line with the name of the author is no heading', () => {
  expect(named(between('strong', ['Ann Teller, lighthouse correspondent']), 'Ann Teller')).toEqual([null]);
});

test('bold lines that follow each other closely are no headings', () => {
  const list = ['North rock', 'South rock', 'East rock'].flatMap((line) => [
    paragraph(line, 'strong'),
    paragraph('Two lamps, one boat, one keeper, no stairs.'),
  ]);
  expect(named([prose(6), ...list])).toEqual([null]);
});

test('a quoted line is no heading', () => {
  const quoted = ['First verse', 'Second verse'].map((text): Block => ({
    kind: 'paragraph',
    text,
    marks: [],
    quoteDepth: 1,
    look: 'strong',
  }));
  expect(named([prose(6), ...quoted.flatMap((line) => [line, prose(6)])])).toEqual([null]);
});

test('below real headings only a series within one section is accepted, one level down', () => {
  const blocks = [
    heading('The lamp'),
    paragraph('Its wick', 'strong'),
    prose(3),
    paragraph('Its lens', 'strong'),
    prose(3),
    heading('The boat'),
    prose(3),
    paragraph('Mind the step', 'strong'),
    prose(3),
  ];
  const sections = outline(madeArticle(blocks));
  expect(sections.map(({ heading: text, level }) => [text, level])).toEqual([
    ['The lamp', 1],
    ['Its wick', 2],
    ['Its lens', 2],
    ['The boat', 1],
  ]);
});

test('numbered lines complete a numbered list of headings', () => {
  const blocks = [
    paragraph('1. The wick', 'numbered'),
    prose(3),
    heading('2. The lens', 3),
    prose(3),
    heading('3. The boat', 3),
    prose(3),
    paragraph('4. The stairs', 'numbered'),
    prose(3),
  ];
  expect(outline(madeArticle(blocks)).map(({ heading: text, level }) => [text, level])).toEqual([
    ['1. The wick', 1],
    ['2. The lens', 1],
    ['3. The boat', 1],
    ['4. The stairs', 1],
  ]);
});

test('the questions of an interview become sections, the times of a live blog too', () => {
  const questions = ['Q: Who lit the lamp?', 'Q: How often?', 'Q: And in fog?'];
  expect(named(between(null, questions))).toEqual([null, ...questions]);
  const times = ['10:05', '10:20 GMT', '11.45am'];
  expect(named(between(null, times))).toEqual([null, ...times]);
});
