import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { documentBase } from '../../../src/core/extract/dom';
import { around, articleOf, PAGE_URL } from './page';

test.each([
  ['', PAGE_URL],
  ['<base href="/archive/">', 'https://paper.example/archive/'],
  ['<base href="https://other.example/">', 'https://other.example/'],
])('addresses on a page with %j are relative to %s', (base, expected) => {
  const { document } = parseHTML(`<!doctype html><html><head>${base}</head><body></body></html>`);
  expect(documentBase(document, PAGE_URL)).toBe(expected);
});

test('links and the lead image are resolved against the base that a page names', () => {
  const head = '<head><base href="/archive/"><meta property="og:image" content="mill.jpg">';
  const page = around(
    '<p>The plans of the mill lie in <a href="plans.html">the town archive</a>, on the second floor.</p>',
  );
  const { blocks, leadImage } = articleOf(page.replace('<head>', head));
  expect(leadImage?.src).toBe('https://paper.example/archive/mill.jpg');
  expect(blocks.flatMap(({ marks }) => marks)).toEqual([
    expect.objectContaining({ kind: 'link', href: 'https://paper.example/archive/plans.html' }),
  ]);
});

test('an empty address of a lead image is none', () => {
  const page = around('').replace('<head>', '<head><meta property="og:image" content="">');
  expect(articleOf(page).leadImage).toBe(null);
});
