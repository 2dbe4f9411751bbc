import type { Article } from '../src/core/model';
import { prepareLanguage } from '../src/core/language/prepare-language';
import { parseEntryId, SAMPLE_ID } from '../src/platform/reader-address';
import { keepRecentEntry, loadPlace, loadRecentEntry } from '../src/platform/recent-entries';
import { loadSessionEntry } from '../src/platform/session-entries';
import type { Settings } from '../src/platform/settings';
import type { Reading } from './reading';

/** A text as it was opened. */
export interface Opened {
  readonly reading: Reading;
  /** The entry it is kept under; `null` for the sample. */
  readonly entry: string | null;
  /** Anchor id of the sentence where it was last read. */
  readonly place: string | null;
}

/** The text an address names, from this session or from what was kept; `null` where it is in neither. */
export async function openReading(search: string, settings: Settings): Promise<Opened | null> {
  // Fetched while the text is: the steps are a file of their own, so that the page itself starts small.
  const steps = import('./reading');
  const id = parseEntryId(new URLSearchParams(search).get('id'));
  if (id === null) return null;
  const entry = id === SAMPLE_ID ? null : id;
  const [article, place] = await Promise.all([loadArticle(id, settings), entry && loadPlace(entry)]);
  if (article === null) return null;
  const reading = (await steps).readingOf(await prepareLanguage(article), entry === null);
  return { reading, entry, place };
}

async function loadArticle(id: string, settings: Settings): Promise<Article | null> {
  if (id === SAMPLE_ID) return (await import('../src/core/sample/sample')).sampleArticle();
  const fresh = await loadSessionEntry(id);
  // Not waited for: the text is here, and a copy that cannot be kept is no reason to hold it back.
  if (fresh) void keepRecentEntry(fresh, settings).catch(() => false);
  return (fresh ?? (await loadRecentEntry(id)))?.article ?? null;
}
