import { expect, test } from 'vitest';
import { compareArticles } from '../../../bench/agreement/compare';
import type { Article, Block, ParagraphBlock } from '../../../src/core/model';
import { articleOf } from '../../core/summarize/article';

const paragraph = (text: string, more: Partial<ParagraphBlock> = {}): Block => ({
  kind: 'paragraph',
  text,
  marks: [],
  quoteDepth: 0,
  look: null,
  ...more,
});

const article = (blocks: readonly Block[], more: Partial<Article> = {}): Article => ({
  ...articleOf(blocks),
  ...more,
});

const two = [paragraph('The weir holds.'), paragraph('The sluice leaks.')];

test('equal articles agree, and so do two refusals', () => {
  expect(compareArticles(article(two), article(two))).toEqual({
    same: true,
    sameBlocks: true,
    share: 1,
    kinds: [],
  });
  expect(compareArticles(null, null)).toMatchObject({ same: true, share: 1 });
});

test('an article in one place alone agrees in nothing', () => {
  expect(compareArticles(article(two), null)).toEqual({
    same: false,
    sameBlocks: false,
    share: 0,
    kinds: ['an article only in the browser'],
  });
});

test('a block more costs its share, and its kind is told', () => {
  const { share, kinds } = compareArticles(article(two), article(two.slice(0, 1)));
  expect(share).toBeCloseTo(2 / 3);
  expect(kinds).toEqual(['paragraph only in the browser']);
});

test('a block that the other place left out is told with the reason', () => {
  const omission = {
    reason: 'related',
    words: 3,
    heading: null,
    before: 1,
    blocks: two.slice(1),
  } as const;
  const { kinds } = compareArticles(article(two), article(two.slice(0, 1), { omissions: [omission] }));
  expect(kinds).toContain('paragraph only in the browser, left out as related by the other');
});

test('a block with the same words in another form is told by what differs', () => {
  const bold = [paragraph('The weir holds.', { look: 'strong' }), paragraph('The  sluice leaks.')];
  const { share, kinds } = compareArticles(article(two), article(bold));
  expect(share).toBe(0);
  expect(kinds).toEqual(['paragraph: look', 'paragraph: text']);
});

test('a block that stands twice in one place and once in the other differs once', () => {
  const [first = paragraph('')] = two;
  expect(compareArticles(article([first, first]), article([first])).share).toBeCloseTo(2 / 3);
});

test('a field of the article that differs leaves the blocks the same', () => {
  const other = article(two, { published: '2026-01-01' });
  expect(compareArticles(article(two), other)).toMatchObject({
    same: false,
    sameBlocks: true,
    kinds: ['article: published'],
  });
});
