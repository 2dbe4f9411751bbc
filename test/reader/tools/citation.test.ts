import { expect, test, vi } from 'vitest';
import { citation, quoteWithSource } from '../../../reader/tools/citation';
import { tideArticle } from '../tide-article';

vi.mock('webextension-polyfill', () => import('../extension-browser'));

test('a sentence is cited with author, title, site, day and a link to the sentence', () => {
  expect(citation(tideArticle(), 'b0c48')).toBe(
    [
      '“One held the tide as it was predicted, in the even hand of a clerk.”',
      '— Ada Winter, “What the tide tables never told”, The Harbour Review, February 5, 2026',
      'https://review.example/tides#:~:text=One%20held%20the%20tide%20as%20it%20was%20predicted%2C%20in%20the%20even%20hand%20of%20a%20clerk.',
    ].join('\n'),
  );
});

test('without facts and without a page on the web only what is there is said', () => {
  const article = tideArticle({ byline: null, siteName: null, published: null, url: 'file:///a.html' });
  expect(quoteWithSource(article, { block: 0, start: 0, end: 3 }, 'For')).toBe(
    '“For”\n— “What the tide tables never told”',
  );
});
