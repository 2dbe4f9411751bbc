import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import type { Block } from '../../src/core/model';
import { textFragmentUrl } from '../../src/core/text-fragment';
import { inEachBrowser } from './world';

const REFRAIN = 'So he took his hat and his coat and went. He nodded. Nobody spoke for a long while.';
const PARAGRAPHS = [
  `In May he came back. ${REFRAIN}`,
  `In June he stayed away. ${REFRAIN}`,
  'First of May.',
  'It rained.',
  'Second of May.',
  'It rained.',
  'Third of May.',
  'He had said: Résumé.',
  'Resume.',
];

/** Each stands elsewhere too. */
const QUOTES = [
  { block: 1, quote: 'He nodded.' },
  { block: 5, quote: 'It rained.' },
  { block: 8, quote: 'Resume.' },
];

/** Every paragraph a window of its own. */
const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Refrains</title></head><body>
  ${PARAGRAPHS.map((text) => `<p style="margin-block: 150vh">${text}</p>`).join('\n')}</body></html>`;

inEachBrowser(
  (world) => {
    test.each(QUOTES)('a link to “$quote” lands at the one that was meant', async ({ block, quote }) => {
      const { browser, site } = world();
      const blocks = PARAGRAPHS.map((text): Block => ({
        kind: 'paragraph',
        text,
        marks: [],
        quoteDepth: 0,
        look: null,
      }));
      const start = PARAGRAPHS[block]?.indexOf(quote) ?? -1;
      const place = { block, start, end: start + quote.length };
      const page = await browser.openPage(
        textFragmentUrl({ url: site.address('/refrains'), blocks }, place) ?? '',
      );
      const landed = await waitUntil(
        () =>
          page.evaluate(() => {
            const all = [...document.querySelectorAll('p')].map((one) => one.getBoundingClientRect());
            const inView = all.flatMap(({ top, bottom }, index) =>
              scrollY > 0 && top >= 0 && bottom <= innerHeight ? [index] : [],
            );
            return inView.length > 0 ? inView : null;
          }),
        { what: 'a paragraph in view' },
      );
      expect(landed).toEqual([block]);
    });
  },
  (path) => (path === '/refrains' ? { type: 'text/html; charset=utf-8', body: PAGE } : null),
);
