import { expect, test } from 'vitest';
import { blocksOf } from '../page';

const SAID = 'It turned all night, and we slept well.';

const ATTRIBUTED: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'in a footer',
    `<blockquote><p>${SAID}</p><footer>— <cite>Ada</cite></footer></blockquote>`,
    [SAID, '— Ada'],
  ],
  ['in a cite', `<blockquote><p>${SAID}</p><cite>Ada</cite></blockquote>`, [SAID, 'Ada']],
  ['on a line', `<blockquote>${SAID}<br><cite>Ada</cite></blockquote>`, [`${SAID}\nAda`]],
  [
    'in a pull quote',
    `<figure><blockquote><p>${SAID}</p><cite>Ada</cite></blockquote></figure>`,
    [SAID, 'Ada'],
  ],
  [
    'in the caption of a figure',
    `<figure><blockquote><p>${SAID}</p></blockquote><figcaption>Ada</figcaption></figure>`,
    [SAID, 'Ada'],
  ],
];

test.each(ATTRIBUTED)('a quotation keeps whose it is: %s', (_, html, texts) => {
  expect(blocksOf(html)).toMatchObject(texts.map((text) => ({ kind: 'paragraph', text, quoteDepth: 1 })));
});

test('a quotation in a quotation is one deeper, what follows is not', () => {
  const blocks = blocksOf(
    `<blockquote><p>She wrote:</p><blockquote><p>${SAID}</p></blockquote><p>And so it was.</p></blockquote><p>So she wrote.</p>`,
  );
  expect(blocks.map((block) => block.kind === 'paragraph' && block.quoteDepth)).toEqual([1, 2, 1, 0]);
});

test('a poem in a quotation keeps its lines', () => {
  expect(
    blocksOf('<blockquote><p>The wheel stands still<br>the brook runs on</p></blockquote>'),
  ).toMatchObject([{ text: 'The wheel stands still\nthe brook runs on', quoteDepth: 1 }]);
});
