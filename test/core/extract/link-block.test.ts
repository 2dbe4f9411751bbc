import { expect, test } from 'vitest';
import { around, articleOf, PROSE } from './page';

const MENU = '<a href="/">Home</a><a href="/mills">Mills</a>';

test('a menu between the parts of a page is one omitted text, a link a line', () => {
  const html = around(`<nav>${MENU}</nav>`).replace('<article>', '<div>');
  const [omission] = articleOf(html).omissions;
  expect(omission?.reason).toBe('navigation');
  expect(omission?.blocks.map((block) => block.text)).toEqual(['Home\nMills']);
});

test('a list of contents in the article is left out link by link', () => {
  const html = around(
    '<nav><ul><li><a href="#wheel">Wheel</a></li><li><a href="#axle">Axle</a></li></ul></nav>',
  );
  const [omission] = articleOf(html).omissions;
  expect(omission?.blocks.map((block) => [block.kind, block.text])).toEqual([
    ['listItem', 'Wheel'],
    ['listItem', 'Axle'],
  ]);
});

test('a menu that was never closed does not swallow the article', () => {
  const html = around(`<p>${PROSE} Again and again.</p>`.repeat(3)).replace('<article>', `<nav>${MENU}<div>`);
  expect(articleOf(html).blocks.map((block) => block.text)).toContain(PROSE);
});
