import { expect, test } from 'vitest';
import type { Article, Block, Section } from '../../../src/core/model';
import { describedQuote } from '../../../src/core/summarize/described';
import { sampleArticle } from '../../../src/core/sample/sample';

const HEADING: Block = { kind: 'heading', text: 'The figures', marks: [], level: 2 };

function textOf(...blocks: readonly Block[]): string {
  const article: Article = { ...sampleArticle(), blocks: [HEADING, ...blocks] };
  const section: Section = {
    heading: 'The figures',
    label: null,
    origin: 'markup',
    level: 1,
    from: 0,
    to: article.blocks.length,
    words: 0,
  };
  return describedQuote(article, [section], 0).text;
}

test('a section of code says how much there is and in which language', () => {
  expect(textOf({ kind: 'code', text: 'a = 1\nb = 2', marks: [], language: 'python' })).toBe(
    'Code: 2 lines of python',
  );
});

test('a section of pictures counts them', () => {
  const figure: Block = { kind: 'figure', text: '', marks: [], images: [] };
  expect(textOf(figure, figure)).toBe('2 figures');
});

test('a heading with nothing under it says so', () => {
  expect(textOf()).toBe('A heading alone');
});
