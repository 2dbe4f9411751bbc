import type { Article } from '../src/core/model';
import { prepareLanguage } from '../src/core/language/prepare-language';
import { parseEntryId, SAMPLE_ID } from '../src/platform/reader-address';
import { keepRecentEntry, loadRecentEntry } from '../src/platform/recent-entries';
import { loadSessionEntry } from '../src/platform/session-entries';
import type { Settings } from '../src/platform/settings';
import type { Reading } from './reading';

/** The text an address names, from this session or from what was kept; `null` where it is in neither. */
export async function loadReading(search: string, settings: Settings): Promise<Reading | null> {
  // Fetched while the text is: the steps are a file of their own, so that the page itself starts small.
  const steps = import('./reading');
  const id = parseEntryId(new URLSearchParams(search).get('id'));
  const article = id === null ? null : await loadArticle(id, settings);
  if (article === null) return null;
  await prepareLanguage(article.lang);
  return (await steps).readingOf(article, id === SAMPLE_ID);
}

async function loadArticle(id: string, settings: Settings): Promise<Article | null> {
  if (id === SAMPLE_ID) return (await import('../src/core/sample/sample')).sampleArticle();
  const fresh = await loadSessionEntry(id);
  // Not waited for: the text is here, and a copy that cannot be kept is no reason to hold it back.
  if (fresh) void keepRecentEntry(fresh, settings).catch(() => false);
  return (fresh ?? (await loadRecentEntry(id)))?.article ?? null;
}
