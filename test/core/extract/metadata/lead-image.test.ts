import { expect, test } from 'vitest';
import { article, linked, meta, pageOf, type Variants } from './page-of';

const LINKED = article({ image: 'https://paper.example/l.jpg' });
const FIGURE = '<figure><img src="/f.jpg" alt="Wheel" width="800" height="450"></figure>';

const IMAGES: Variants<string | null> = [
  [
    'the sharing tag before others',
    { head: LINKED + meta({ 'twitter:image': '/t.jpg', 'og:image': '/a.jpg' }), before: FIGURE },
    '/a.jpg',
  ],
  ['the first of several sharing tags', { head: meta({ 'og:image': '/a.jpg||/b.jpg' }) }, '/a.jpg'],
  ['the sharing tag’s address', { head: meta({ 'og:image:url': '/a.jpg' }) }, '/a.jpg'],
  ['the sharing tag’s encrypted address', { head: meta({ 'og:image:secure_url': '/a.jpg' }) }, '/a.jpg'],
  [
    'another network’s before the structured one',
    { head: LINKED + meta({ 'twitter:image': '/t.jpg' }) },
    '/t.jpg',
  ],
  ['another network’s, as it was written once', { head: meta({ 'twitter:image:src': '/t.jpg' }) }, '/t.jpg'],
  ['the structured one before that of a figure', { head: LINKED, before: FIGURE }, '/l.jpg'],
  ['a structured one of several', { head: article({ image: ['/a.jpg', '/b.jpg'] }) }, '/a.jpg'],
  [
    'a structured object',
    { head: article({ image: { '@type': 'ImageObject', name: 'Wheel', url: '/a.jpg' } }) },
    '/a.jpg',
  ],
  [
    'a structured object by its content',
    { head: article({ image: [{ '@type': 'ImageObject', contentUrl: '/a.jpg' }] }) },
    '/a.jpg',
  ],
  [
    'a structured object behind a reference',
    {
      head: linked({
        '@graph': [
          { '@type': 'Article', image: { '@id': '#i' } },
          { '@type': 'ImageObject', '@id': '#i', url: '/a.jpg' },
        ],
      }),
    },
    '/a.jpg',
  ],
  ['the first of a figure', { before: FIGURE }, '/f.jpg'],
  [
    'the next source, where the first runs a script',
    { head: meta({ 'og:image': 'javascript:alert(1)' }) + LINKED },
    '/l.jpg',
  ],
  [
    'the next source, where the first is data',
    { head: meta({ 'og:image': 'data:image/png;base64,iVBORw0', 'twitter:image': '/t.jpg' }) },
    '/t.jpg',
  ],
  ['the next source, where the first is empty', { head: meta({ 'og:image': ' ' }) + LINKED }, '/l.jpg'],
  [
    'none, where the only one carries credentials',
    { head: meta({ 'og:image': 'https://ada:flour@paper.example/a.jpg' }) },
    null,
  ],
  ['none, where the only one is a letter', { head: meta({ 'og:image': 'mailto:ada@paper.example' }) }, null],
  ['none, where the structured one is empty', { head: article({ image: '' }) }, null],
  ['none, where nothing is said', {}, null],
];

test.each(IMAGES)('%s', (_, parts, address) => {
  const src = pageOf(parts).leadImage?.src.replace('https://paper.example', '') ?? null;
  expect(src).toBe(address);
});

test('that of a figure has its size and its text', () => {
  expect(pageOf({ before: FIGURE }).leadImage).toMatchObject({ alt: 'Wheel', width: 800, height: 450 });
});
