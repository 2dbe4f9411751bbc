import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/model';
import { summarize } from '../../../src/core/summarize/summarize';
import { unitsOf } from '../../../src/core/summarize/units';
import { articleOf, paragraph, whole } from './article';

const BRIDGE = paragraph('The old bridge over the Marl was closed to lorries in spring.');

function claimTexts(blocks: readonly Block[]): string[] {
  const article = articleOf(blocks);
  return summarize(article, whole(article)).sections.flatMap(({ claims }) => claims.map(({ text }) => text));
}

test.each([
  '[ Would you like to know more of bridges? Read our guide to the iron ones of the valley. ]',
  '【この記事は編集部が二〇二四年に書き直したものです。】',
])('a paragraph in brackets is no claim, but a word of the editor: %s', (text) => {
  expect(claimTexts([BRIDGE, paragraph(text)])).toEqual([BRIDGE.text]);
});

test('a sentence with a bracket in it may be a claim', () => {
  const text = '[The council] has promised to repair the seven arches before the winter comes.';
  expect(claimTexts([paragraph(text)])).toEqual([text]);
});

test('the number of a note belongs to the sentence before it', () => {
  const sentence = 'Engineers found cracks in two of the seven iron arches.';
  const article = articleOf([paragraph(`${BRIDGE.text} [12][13] ${sentence}`)]);
  expect(unitsOf(article, whole(article)).map(({ text }) => text)).toContain(sentence);
});
