import { expect, test } from 'vitest';
import { articleOf, around, blocksOf } from '../page';

test('a caption keeps its marks and its lines, an image in a link its address', () => {
  const [figure] = blocksOf(
    '<figure><a href="/large.jpg"><img src="/a.jpg" alt="Wheel" width="800" height="450"></a><figcaption><p>The <em>wheel</em></p><p>Photo: Ada</p></figcaption></figure>',
  );
  expect(figure).toEqual({
    kind: 'figure',
    text: 'The wheel\nPhoto: Ada',
    marks: [{ kind: 'emphasis', start: 4, end: 9 }],
    images: [{ src: 'https://paper.example/a.jpg', alt: 'Wheel', width: 800, height: 450 }],
  });
});

test('a figure of figures is one block with all captions', () => {
  const inner = (name: string) =>
    `<figure><img src="/${name}.jpg" alt=""><figcaption>${name} the flood</figcaption></figure>`;
  const [figure] = blocksOf(
    `<figure>${inner('before')}${inner('after')}<figcaption>The wheel</figcaption></figure>`,
  );
  expect(figure).toMatchObject({
    text: 'before the flood\nafter the flood\nThe wheel',
    images: [{ src: 'https://paper.example/before.jpg' }, { src: 'https://paper.example/after.jpg' }],
  });
});

test('an image outside a figure has the caption that follows and is named one', () => {
  expect(
    blocksOf('<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">The wheel</p></div>'),
  ).toMatchObject([{ kind: 'figure', text: 'The wheel' }]);
});

test('code and quotations in a figure stay what they are, the caption a paragraph beside them', () => {
  expect(
    blocksOf('<figure><pre>turn()</pre><figcaption>Listing 1: to turn</figcaption></figure>'),
  ).toMatchObject([{ kind: 'code' }, { kind: 'paragraph', text: 'Listing 1: to turn', quoteDepth: 0 }]);
  expect(
    blocksOf(
      '<figure><blockquote><p>It turned all night.</p></blockquote><figcaption>Ada, <cite>The Mill</cite></figcaption></figure>',
    ),
  ).toMatchObject([{ quoteDepth: 1 }, { quoteDepth: 1, text: 'Ada, The Mill' }]);
});

test('the caption of something that cannot be read is left out by name', () => {
  const { omissions } = articleOf(
    around('<figure><video src="/a.mp4"></video><figcaption>The wheel turns</figcaption></figure>'),
  );
  expect(omissions).toMatchObject([{ reason: 'caption', blocks: [{ text: 'The wheel turns' }] }]);
});

test('an image in a paragraph follows it', () => {
  expect(blocksOf('<p>It stands <img src="/a.jpg" alt=""> still and rests.</p>')).toMatchObject([
    { kind: 'paragraph', text: 'It stands still and rests.' },
    { kind: 'figure' },
  ]);
});
