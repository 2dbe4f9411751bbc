import { expect, test } from 'vitest';
import { around, articleOf, PAGE_URL, PROSE, PROSE_AFTER, readPage } from './page';

test('an article is its paragraphs and headings, without the heading that is its title', () => {
  const article = articleOf(around('<h2>The axle</h2>'));
  expect(article.title).toBe('The mill');
  expect(article.url).toBe(PAGE_URL);
  expect(article.blocks.map((block) => [block.kind, block.text])).toEqual([
    ['paragraph', PROSE],
    ['heading', 'The axle'],
    ['paragraph', PROSE_AFTER],
  ]);
});

test('navigation beside the article is no part of it', () => {
  const article = articleOf(around('').replace('<article>', '<nav><a href="/">Home</a></nav><article>'));
  expect(article.blocks.map((block) => block.text)).not.toContain('Home');
});

test('a page without sentences is no article', () => {
  expect(
    readPage(
      '<!doctype html><html><head><title>x</title></head><body><a href="/a">A</a> <a href="/b">B</a></body></html>',
    ),
  ).toMatchObject({
    ok: false,
    failure: { kind: 'not-article' },
  });
});

test('the whole page can be asked for', () => {
  const html =
    '<!doctype html><html><head><title>x</title></head><body><p><a href="/a">A</a></p><p>Two words</p></body></html>';
  expect(articleOf(html, 'page').blocks.map((block) => block.text)).toEqual(['A', 'Two words']);
});
