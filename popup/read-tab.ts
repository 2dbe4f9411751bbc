import type { Scope } from '../src/core/extract/extract';
import type { Failure } from '../src/core/failure';
import type { Article } from '../src/core/model';
import { err, ok, type Result } from '../src/core/result';
import { newEntry } from '../src/platform/entry';
import { askForScope } from '../src/platform/ask-page';
import { extractTab } from '../src/platform/extract-tab';
import { SAMPLE_ID } from '../src/platform/reader-address';
import { loadSessionEntry, saveSessionEntry } from '../src/platform/session-entries';
import { entryShownBy, type ActiveTab } from '../src/platform/tabs';
import type { Reading } from './reading';
import { summarizeArticle } from './summarize-article';

export interface ReadOptions {
  readonly scope: Scope;
  /** The entry to write, so that a text read again stays behind the links already shown. */
  readonly id: string;
  /** What the page was asked for before this; `null` where nothing was. */
  readonly answer: Promise<unknown> | null;
}

/** Reads the page of a tab, or what our own reader shows there, and makes a summary of it. */
export async function readTab(
  tab: ActiveTab,
  { scope, id, answer }: ReadOptions,
): Promise<Result<Reading, Failure>> {
  const shown = entryShownBy(tab);
  if (shown !== null) return readEntry(shown);
  const extraction = await extractTab(tab, answer ?? askForScope(tab.id, scope));
  if (!extraction.ok) return extraction;
  // Starts before the summary is made: both take a few milliseconds and neither needs the other.
  const saved = saveSessionEntry(newEntry(extraction.value, { id, private: tab.private }));
  return ok({ ...(await summarizeArticle(extraction.value)), id, saved });
}

/** What only our own reader's pages need is fetched for them, and kept out of what every press loads. */
async function readEntry(id: string): Promise<Result<Reading, Failure>> {
  const article = id === SAMPLE_ID ? await loadSample() : await loadArticle(id);
  return article
    ? ok({ ...(await summarizeArticle(article)), id, saved: Promise.resolve() })
    : err({ kind: 'not-article', words: 0, reasons: ['entry is gone'] });
}

async function loadSample(): Promise<Article> {
  const { sampleArticle } = await import('../src/core/sample/sample');
  return sampleArticle();
}

async function loadArticle(id: string): Promise<Article | null> {
  const fresh = await loadSessionEntry(id);
  if (fresh) return fresh.article;
  const { loadRecentEntry } = await import('../src/platform/recent-entries');
  return (await loadRecentEntry(id))?.article ?? null;
}
