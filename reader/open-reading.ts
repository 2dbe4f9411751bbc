import type { Article } from '../src/core/model';
import { prepareLanguage } from '../src/core/language/prepare-language';
import { parseEntryId, SAMPLE_ID } from '../src/platform/reader-address';
import { loadSessionEntry } from '../src/platform/session-entries';
import type { Settings } from '../src/platform/settings';
import { placeBeforeImages } from './image-consent';
import { startsAnewForImages } from './images-for';
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
  const recent = import('../src/platform/recent-entries');
  const id = parseEntryId(new URLSearchParams(search).get('id'));
  if (id === null) return null;
  const entry = id === SAMPLE_ID ? null : id;
  const [article, place] = await Promise.all([
    loadArticle(id, settings),
    entry && (await recent).loadPlace(entry),
  ]);
  if (article === null) return null;
  // The page goes away to come back with images; nothing is to be shown meanwhile.
  if (startsAnewForImages(article, settings)) return new Promise(() => undefined);
  const reading = (await steps).readingOf(await prepareLanguage(article), entry === null);
  return { reading, entry, place: placeBeforeImages(search) ?? place };
}

async function loadArticle(id: string, settings: Settings): Promise<Article | null> {
  if (id === SAMPLE_ID) return (await import('../src/core/sample/sample')).sampleArticle();
  const recent = import('../src/platform/recent-entries');
  const fresh = await loadSessionEntry(id);
  // Not waited for: the text is here, and a copy that cannot be kept is no reason to hold it back.
  if (fresh) void recent.then(({ keepRecentEntry }) => keepRecentEntry(fresh, settings)).catch(() => false);
  return (fresh ?? (await (await recent).loadRecentEntry(id)))?.article ?? null;
}
