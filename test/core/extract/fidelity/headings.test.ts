import { expect, test } from 'vitest';
import { blocksOf } from '../page';

const TEXT = '<p>The axle was made of one oak, felled in the year before the flood.</p>';

test.each([
  ['<h2>Axle</h2>', 2],
  ['<h6>Axle</h6>', 6],
  ['<div role="heading" aria-level="4">Axle</div>', 4],
  ['<div role="heading">Axle</div>', 2],
  ['<div role="heading" aria-level="many">Axle</div>', 2],
])('%s is a heading of level %d', (html, level) => {
  expect(blocksOf(html + TEXT)[0]).toEqual({ kind: 'heading', text: 'Axle', marks: [], level });
});

test('a heading keeps its marks, without what leads to itself', () => {
  expect(
    blocksOf(
      `<h2>The <em>old</em> <a href="/axle">axle</a> <a class="anchor" href="#axle">#</a></h2>${TEXT}`,
    )[0],
  ).toEqual({
    kind: 'heading',
    text: 'The old axle',
    level: 2,
    marks: [
      { kind: 'emphasis', start: 4, end: 7 },
      { kind: 'link', start: 8, end: 12, href: 'https://paper.example/axle' },
    ],
  });
});

test('the heading that is the title is not repeated, one further down is', () => {
  const blocks = blocksOf(`<h2>The mill</h2>${TEXT}`);
  expect(blocks[0]).toMatchObject({ kind: 'heading', text: 'The mill' });
});
