import { expect, test } from 'vitest';
import { blocksOf } from '../page';

/** The addresses of all images, without the site’s own part. */
function addressesOf(html: string): string[] {
  return blocksOf(html).flatMap((block) =>
    block.kind === 'figure' ? block.images.map(({ src }) => src.replace('https://paper.example', '')) : [],
  );
}

const GIF = 'src="data:image/gif;base64,R0lGOD"';

const ADDRESSES: readonly (readonly [string, string, string])[] = [
  ['its own', '<img src="/a.jpg" data-src="/b.jpg">', '/a.jpg'],
  ['its own on another site', '<img src="//img.example/a.jpg">', 'https://img.example/a.jpg'],
  ['data-src', `<img ${GIF} data-src="/a.jpg">`, '/a.jpg'],
  ['data-src for a placeholder', '<img src="/placeholder.png" data-src="/a.jpg">', '/a.jpg'],
  ['data-lazy-src', `<img ${GIF} data-lazy-src="/a.jpg">`, '/a.jpg'],
  ['data-original', '<img data-original="/a.jpg">', '/a.jpg'],
  ['data-srcset, the widest', `<img ${GIF} data-srcset="/s.jpg 300w, /a.jpg 900w, /m.jpg 600w">`, '/a.jpg'],
  ['srcset, the densest', '<img srcset="/s.jpg, /a.jpg 2x">', '/a.jpg'],
  ['that of a picture', '<picture><source srcset="/a.webp 800w"><img src="/a.jpg"></picture>', '/a.jpg'],
  ['a source of a picture', `<picture><source data-srcset="/a.webp 800w"><img ${GIF}></picture>`, '/a.webp'],
  ['that of an AMP image', '<amp-img src="/a.jpg" width="300" height="200"></amp-img>', '/a.jpg'],
  ['that of a noscript', '<div><noscript><img src="/a.jpg" alt="x"></noscript></div>', '/a.jpg'],
  ['that of a noscript behind an empty one', `<img ${GIF}><noscript><img src="/a.jpg"></noscript>`, '/a.jpg'],
];

test.each(ADDRESSES)('the address of an image: %s', (_, html, address) => {
  expect(addressesOf(html)).toEqual([address]);
});

test('a noscript beside an image that has an address adds none', () => {
  expect(addressesOf('<img data-src="/a.jpg"><noscript><img src="/b.jpg"></noscript>')).toEqual(['/a.jpg']);
});

test('references in what a noscript says are read', () => {
  const [figure] = blocksOf('<noscript><img src="/a.jpg?b=1&amp;c=2" alt="Ada&#39;s &amp; mine"></noscript>');
  expect(figure).toMatchObject({
    images: [{ src: 'https://paper.example/a.jpg?b=1&c=2', alt: "Ada's & mine" }],
  });
});

test('texts on both sides of an image are two words', () => {
  const [paragraph] = blocksOf('<p>Updated on Monday<img src="/a.jpg">The mill is open.</p>');
  expect(paragraph?.text).toBe('Updated on Monday The mill is open.');
});

const NONE: readonly (readonly [string, string])[] = [
  ['runs a script', '<img src="javascript:alert(1)">'],
  ['is data', `<img ${GIF}>`],
  ['carries credentials', '<img src="https://ada:flour@paper.example/a.jpg">'],
  ['leads elsewhere than the web', '<img src="ftp://paper.example/a.jpg">'],
  ['belongs to an icon', '<img src="/a.png" width="16" height="16">'],
];

test.each(NONE)('an address that %s is of no image', (_, html) => {
  expect(addressesOf(html)).toEqual([]);
});

test('an emoji that is an image is text', () => {
  const [block] = blocksOf('<p>It turns <img class="emoji" src="/1f642.png" alt="🙂"> all night.</p>');
  expect(block?.text).toBe('It turns 🙂 all night.');
});
