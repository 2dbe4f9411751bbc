import { expect, test, vi } from 'vitest';
import { ArticleHeader } from '../../reader/article-header';
import { readingOf } from '../../reader/reading';
import { summarize } from '../../src/core/summarize/summarize';
import type { Article } from '../../src/core/model';
import { rendered } from '../view/rendered';
import { tideArticle } from './tide-article';

vi.mock('webextension-polyfill', () => import('./extension-browser'));

async function siteOver(changes: Partial<Article>): Promise<string | null | undefined> {
  const engine = Promise.resolve(summarize);
  const reading = await readingOf(tideArticle(changes), { sample: false, engine });
  return rendered(<ArticleHeader reading={reading} />).querySelector('.site > bdi')?.textContent;
}

test('the name of the site stands apart, so that it reorders nothing around it', async () => {
  expect(await siteOver({ siteName: 'مجلة' })).toBe('مجلة');
});

test('so does the host where the site has no name', async () => {
  expect(await siteOver({ siteName: null, url: 'https://www.tides.example/two-books' })).toBe(
    'tides.example',
  );
});
