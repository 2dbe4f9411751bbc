import { expect, test } from 'vitest';
import { around, articleOf, PROSE, PROSE_AFTER } from '../page';

const COPIED =
  'The miller kept two ledgers, one for the lord and one that he showed to nobody until he died.';

function textsOf(inner: string): string[] {
  return articleOf(around(inner)).blocks.map((block) => block.text);
}

test('a paragraph that stands there twice is read once', () => {
  expect(textsOf(`<p>${COPIED}</p><p>${COPIED}</p>`)).toEqual([PROSE, COPIED, PROSE_AFTER]);
});

test('a heading above a paragraph that stands there twice goes with the second copy', () => {
  const part = `<h2>The ledgers</h2><p>${COPIED}</p>`;
  expect(textsOf(part + part)).toEqual([PROSE, 'The ledgers', COPIED, PROSE_AFTER]);
});

test('a heading that is used again above another text stays', () => {
  const texts = textsOf(
    `<h2>Price</h2><p>${COPIED}</p><h2>Price</h2><p>${COPIED.replace('two', 'three')}</p>`,
  );
  expect(texts.filter((text) => text === 'Price')).toHaveLength(2);
});

test('a short line that comes again, as in a song, stays', () => {
  expect(textsOf('<p>And so it turns.</p><p>And so it turns.</p>')).toHaveLength(4);
});

test('code that comes again stays', () => {
  const code = `<pre>${'open the sluice;\n'.repeat(6)}</pre>`;
  expect(articleOf(around(code + code)).blocks.filter((block) => block.kind === 'code')).toHaveLength(2);
});

test('the second copy is an omission that can be brought back', () => {
  const { omissions } = articleOf(around(`<p>${COPIED}</p><p>${COPIED}</p>`));
  expect(omissions.map(({ reason, blocks }) => [reason, blocks.map((block) => block.text)])).toEqual([
    ['duplicate', [COPIED]],
  ]);
});

test('headings after the last text name nothing and are left out, those before it stay', () => {
  const page = around(`<h2>The stones</h2><p>${COPIED}</p>`).replace(
    '</article>',
    '<h2>See also</h2><h3>Mills</h3></article>',
  );
  const texts = articleOf(page).blocks.map((block) => block.text);
  expect(texts).toContain('The stones');
  expect(texts.at(-1)).toBe(PROSE_AFTER);
});

test('a heading that a rule speaks against goes with the text under it', () => {
  const comments = `<section class="comments"><h2>Comments</h2><p>A: We went there as children.</p></section>`;
  const texts = textsOf(`${comments}<h2>The stones</h2><p>${COPIED}</p>`);
  expect(texts).toEqual([PROSE, 'The stones', COPIED, PROSE_AFTER]);
});

test('a heading over a text that is clearly left out goes with it, one over a heading stays', () => {
  const links = ['weir', 'wheel', 'race']
    .map((name) => `<li><a href="/${name}">To the ${name}</a></li>`)
    .join('');
  const texts = textsOf(
    `<h2>Walks nearby</h2><ul class="related">${links}</ul><h2>The stones</h2><h3>How they were cut</h3><p>${COPIED}</p>`,
  );
  expect(texts).toEqual([PROSE, 'The stones', 'How they were cut', COPIED, PROSE_AFTER]);
});

test('comments never are the article, however many there are and however like prose they read', () => {
  const comment = (index: number) =>
    `<div class="comment"><b>user${index}</b><p>I disagree with the writer, as the quay of my town, number ${index}, shows.</p></div>`;
  const thread = `<section class="comments"><h2>400 Comments</h2>${Array.from({ length: 400 }, (_, index) => comment(index)).join('')}</section>`;
  const page = around(`<p>${COPIED}</p>`).replace('</article>', `</article>${thread}`);
  expect(articleOf(page).blocks.map((block) => block.text)).toEqual([PROSE, COPIED, PROSE_AFTER]);
});

test.each(['newsletter', 'share-box'])('what a box called %s holds is none of the article', (name) => {
  const box = `<div class="${name}"><p>Every Friday we send you the best of the mill, with news of the wheel.</p></div>`;
  expect(textsOf(`<p>${COPIED}</p>${box}`)).toEqual([PROSE, COPIED, PROSE_AFTER]);
});
