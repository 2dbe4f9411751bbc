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

test('a bold line that ends on a colon is a heading above prose, not above a list', () => {
  const lines = ['The wick:', 'The lens:'];
  expect(named(between('strong', lines))).toEqual([null, 'The wick', 'The lens']);
  const place = { quoteDepth: 0, depth: 1, marker: 'bullet', ordinal: null } as const;
  const item: Block = { kind: 'listItem', text: 'a lamp and a can of oil', marks: [], ...place };
  const lists = lines.flatMap((line) => [paragraph(line, 'strong'), item, prose(3)]);
  expect(named([prose(6), ...lists])).toEqual([null]);
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

test.each([
  ['times of day in Korean', ['오후 3:20', '오전 11:10', '오전 9:05분']],
  ['times of day in Japanese', ['15時20分', '11時10分', '9時05分']],
  ['times of day in Chinese', ['下午3:20', '上午11点10分', '上午9:05']],
  ['times of day in French', ['15h20 – La mer monte', '11h10', '9h05']],
  ['questions after a dash in Japanese', ['――灯台は古いですか。', '――誰が灯しますか。', '――霧の日は？']],
  ['lines after a sign', ['■灯芯', '■レンズ', '■最後の船']],
  ['lines counted in Chinese', ['一、灯芯', '二、透镜', '三、最后一班船']],
  ['chapters counted in Chinese', ['第一章 灯芯', '第二章 透镜', '第三章 船']],
  ['steps', ['Step 1: Trim the wick', 'Step 2: Clean the lens', 'Step 3: Wait']],
])('plain lines become sections: %s', (_, lines) => {
  expect(named(between(null, lines))).toEqual([null, ...lines]);
});

test('two such lines are no series, and a sentence after a sign is none', () => {
  expect(named(between(null, ['Step 1: Trim the wick', 'Step 2: Wait']))).toEqual([null]);
  expect(named(between(null, ['● Oil.', '● Matches.', '● Bread.']))).toEqual([null]);
});

test('questions under the name of the one who asks are no repeated labels', () => {
  const questions = ['HERALD: Who lit the lamp?', 'HERALD: How often?', 'HERALD: And in fog?'];
  expect(named(between('strong', questions))).toEqual([null, ...questions]);
});
