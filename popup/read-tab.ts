import type { Scope } from '../src/core/extract/extract';
import type { Failure } from '../src/core/failure';
import type { Article } from '../src/core/model';
import { outline } from '../src/core/outline/outline';
import { err, ok, type Result } from '../src/core/result';
import { sampleArticle } from '../src/core/sample/sample';
import { isShort } from '../src/core/short';
import { summarize } from '../src/core/summarize/summarize';
import { newEntry } from '../src/platform/entry';
import { extractTab } from '../src/platform/extract-tab';
import { SAMPLE_ID } from '../src/platform/reader-address';
import { loadRecentEntry } from '../src/platform/recent-entries';
import { loadSessionEntry, saveSessionEntry } from '../src/platform/session-entries';
import { entryShownBy, type ActiveTab } from '../src/platform/tabs';
import type { Reading } from './reading';

export interface ReadOptions {
  readonly scope: Scope;
  /** The entry to write, so that a text read again stays behind the links already shown. */
  readonly id: string;
}

/** Reads the page of a tab, or what our own reader shows there, and makes a summary of it. */
export async function readTab(tab: ActiveTab, { scope, id }: ReadOptions): Promise<Result<Reading, Failure>> {
  const shown = entryShownBy(tab);
  if (shown !== null) return readEntry(shown);
  const extraction = await extractTab(tab, scope);
  if (!extraction.ok) return extraction;
  // Starts before the summary is made: both take a few milliseconds and neither needs the other.
  const saved = saveSessionEntry(newEntry(extraction.value, { id, private: tab.private }));
  return ok(readingOf(extraction.value, { id, saved }));
}

async function readEntry(id: string): Promise<Result<Reading, Failure>> {
  const saved = Promise.resolve();
  if (id === SAMPLE_ID) return ok(readingOf(sampleArticle(), { id, saved }));
  const entry = (await loadSessionEntry(id)) ?? (await loadRecentEntry(id));
  if (!entry) return err({ kind: 'not-article', words: 0, reasons: ['entry is gone'] });
  return ok(readingOf(entry.article, { id, saved }));
}

function readingOf(article: Article, entry: Pick<Reading, 'id' | 'saved'>): Reading {
  const sections = outline(article);
  return { ...entry, article, sections, summary: summarize(article, sections), short: isShort(sections) };
}
