import { prepareLanguage } from '../src/core/language/prepare-language';
import type { Entry } from '../src/platform/entry';
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
  const [found, place] = await Promise.all([
    loadText(id, settings),
    entry && (await recent).loadPlace(entry),
  ]);
  if (found === null) return null;
  // The page goes away to come back with images; nothing is to be shown meanwhile.
  if (startsAnewForImages(found.article, settings)) return new Promise(() => undefined);
  const { readingOf, nameTab } = await steps;
  nameTab(found, settings);
  const reading = readingOf(await prepareLanguage(found.article), entry === null);
  return { reading, entry, place: placeBeforeImages(search) ?? place };
}

async function loadText(id: string, settings: Settings): Promise<Pick<Entry, 'article' | 'private'> | null> {
  if (id === SAMPLE_ID) {
    return { article: (await import('../src/core/sample/sample')).sampleArticle(), private: false };
  }
  const recent = import('../src/platform/recent-entries');
  const fresh = await loadSessionEntry(id).catch(() => null);
  // Not waited for: the text is here, and a copy that cannot be kept is no reason to hold it back.
  if (fresh) void recent.then(({ keepRecentEntry }) => keepRecentEntry(fresh, settings)).catch(() => false);
  return fresh ?? (await recent).loadRecentEntry(id);
}
