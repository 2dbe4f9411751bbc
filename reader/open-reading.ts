import { prepareLanguage } from '../src/core/language/prepare-language';
import { takeAsked } from '../src/platform/asked';
import type { Entry } from '../src/platform/entry';
import { parseEntryId, SAMPLE_ID } from '../src/platform/reader-address';
import { loadPlace } from '../src/platform/recent-place';
import { loadSessionEntry } from '../src/platform/session-entries';
import type { Settings } from '../src/platform/settings';
import { afterPaint } from './after-paint';
import { placeBeforeImages } from './image-consent';
import { imagesCanLoad } from './image-policy';
import { startsAnewForImages } from './images-for';
import { nameTab } from './name-tab';
import type { Reading } from './reading';

/** A text as it was opened. */
export interface Opened {
  readonly reading: Reading;
  /** The entry it is kept under; `null` for the sample. */
  readonly entry: string | null;
  /** Anchor id of the sentence where it was last read. */
  readonly place: string | null;
}

/** The settings: those to begin with, which may be the copy of them, and those that are stored. */
interface KnownSettings {
  readonly settings: Settings;
  readonly stored: Promise<Settings>;
}

/** The text an address names, from this session or from what was kept; `null` where it is in neither. */
export async function openReading(
  search: string,
  { settings, stored }: KnownSettings,
): Promise<Opened | null> {
  const id = parseEntryId(new URLSearchParams(search).get('id'));
  if (id === null) return null;
  // Fetched while the text is: each is a file of its own, so that the page itself starts small.
  const steps = import('./reading');
  const engine = import('../src/core/summarize/summarize').then(({ summarize }) => summarize);
  const sample = id === SAMPLE_ID;
  const [found, place] = await Promise.all([loadText(id), sample ? null : loadPlace(id, takeAsked('item'))]);
  if (found === null) return null;
  const { text } = found;
  // Where images could load, only what the user really said counts.
  const consented = imagesCanLoad() ? await stored : settings;
  // The page goes away to come back with images; nothing is to be shown meanwhile.
  if (startsAnewForImages(text.article, consented)) return new Promise(() => undefined);
  const { readingOf } = await steps;
  const reading = await readingOf(await prepareLanguage(text.article), { sample, engine });
  void settle(found, stored);
  return { reading, entry: sample ? null : id, place: placeBeforeImages(search) ?? place };
}

/** What the real settings decide, once the text stands: its images, the tab's name, and whether a copy is kept. */
async function settle({ text, fresh }: Found, stored: Promise<Settings>): Promise<void> {
  await afterPaint();
  const settings = await stored;
  if (startsAnewForImages(text.article, settings)) return;
  nameTab(text, settings);
  if (fresh === null) return;
  const { keepRecentEntry } = await import('../src/platform/recent-entries');
  // A copy that cannot be kept is no reason to tell.
  await keepRecentEntry(fresh, settings).catch(() => false);
}

interface Found {
  readonly text: Pick<Entry, 'article' | 'private'>;
  readonly fresh: Entry | null;
}

async function loadText(id: string): Promise<Found | null> {
  if (id === SAMPLE_ID) {
    const { sampleArticle } = await import('../src/core/sample/sample');
    return { text: { article: sampleArticle(), private: false }, fresh: null };
  }
  const fresh = await loadSessionEntry(id, takeAsked('entry')).catch(() => null);
  if (fresh !== null) return { text: fresh, fresh };
  const { loadRecentEntry } = await import('../src/platform/recent-entries');
  const text = await loadRecentEntry(id);
  return text && { text, fresh };
}
