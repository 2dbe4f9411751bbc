import { expect, test } from 'vitest';
import { around, articleOf, PROSE, PROSE_AFTER } from './page';

const ASIDE = 'The keeper of the weir keeps a list of every boat that has gone through since the war ended.';

function textsOf(html: string): string[] {
  return articleOf(html).blocks.map((block) => block.text);
}

test('text that says it is not for reading is left out', () => {
  expect(textsOf(around(`<p aria-hidden="true">${ASIDE}</p>`))).toEqual([PROSE, PROSE_AFTER]);
});

test('a page that says so of most of its prose is not believed', () => {
  const html = around('').replace('<article>', `<p>${ASIDE}</p><article aria-hidden="true">`);
  expect(textsOf(html)).toContain(PROSE);
});

test('a hidden text does not become the article by being repeated', () => {
  const repeated = `<div aria-hidden="true">${`<p>${ASIDE}</p>`.repeat(300)}</div>`;
  expect(textsOf(around(repeated))).toEqual([PROSE, PROSE_AFTER]);
});

test('hidden elements inside one another are looked at once', () => {
  const depth = 2000;
  const nested = `${'<div aria-hidden="true">'.repeat(depth)}<p>${ASIDE}</p>${'</div>'.repeat(depth)}`;
  expect(textsOf(around(nested))).toEqual([PROSE, PROSE_AFTER]);
});
