import { parseHTML } from 'linkedom';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toHtml } from '../../../src/core/export/html';
import type { Block } from '../../../src/core/model';
import { everyKind, exportedArticle } from './exported-article';

const parsed = (blocks: readonly Block[], title = 'Boats & bells'): Document =>
  parseHTML(toHtml(exportedArticle(blocks, { title }), null)).document;

test('the file says its language, its title and that nothing in it runs', () => {
  const document = parsed([]);
  expect(document.documentElement.getAttribute('lang')).toBe('en');
  expect(document.querySelector('h1')?.textContent).toBe('Boats & bells');
  expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
});

test('images are links, so that opening the file asks for nothing', () => {
  const document = parsed(everyKind());
  expect(document.querySelector('img, script, iframe, link')).toBeNull();
  expect(document.querySelector('figure a')?.getAttribute('href')).toBe('https://quay.example/bell.png');
});

test('lists nest, tables keep their head, notes have their place', () => {
  const document = parsed(everyKind());
  expect(document.querySelector('ul > li > ul > li')?.textContent).toBe('below');
  expect(document.querySelector('ol > li[value="3"]')?.textContent).toContain('third');
  expect([...document.querySelectorAll('th')].map(({ textContent }) => textContent)).toEqual([
    'Year',
    'Boats',
  ]);
  expect(document.querySelector('#note-n1')?.textContent).toBe('A note');
});

test('whatever a text holds, it stays text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', '>', '"', "'", '&', '/', 'script', ' ', 'x', '=') }),
      (text) => {
        const blocks: Block[] = [
          { kind: 'paragraph', text, marks: [], quoteDepth: 0, look: null },
          { kind: 'code', text, marks: [], language: text },
          { kind: 'footnote', id: text, text, marks: [] },
        ];
        const html = toHtml(exportedArticle(blocks, { title: text, byline: text, lang: text }), null);
        const document = parseHTML(html).document;
        expect(document.querySelectorAll('body *').length).toBe(
          parsed([
            { kind: 'paragraph', text: 'x', marks: [], quoteDepth: 0, look: null },
            { kind: 'code', text: 'x', marks: [], language: 'x' },
            { kind: 'footnote', id: 'x', text: 'x', marks: [] },
          ]).querySelectorAll('body *').length,
        );
        expect(document.querySelector('pre code')?.textContent).toBe(text);
      },
    ),
  );
});
