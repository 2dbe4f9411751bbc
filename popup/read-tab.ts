import type { Scope } from '../src/core/extract/judge-page';
import type { Failure } from '../src/core/failure';
import type { Article, OmissionReason } from '../src/core/model';
import { err, ok, type Result } from '../src/core/result';
import { newEntry } from '../src/platform/entry';
import { askForArticle, rememberChoice } from '../src/platform/ask-page';
import { extractTab } from '../src/platform/extract-tab';
import { SAMPLE_ID } from '../src/platform/reader-address';
import { loadSessionEntry, saveSessionEntry } from '../src/platform/session-entries';
import { entryShownBy, type ActiveTab } from '../src/platform/tabs';
import type { EntryIds } from './entry-ids';
import type { Origin, Reading } from './reading';
import { summarizeArticle } from './summarize-article';

export interface ReadOptions {
  /** What to ask the page for; `null` for what it was asked for before. */
  readonly scope: Scope | null;
  /** Under which entries to write what is read. */
  readonly ids: EntryIds;
  /** What the page was asked for before this; `null` where nothing was. */
  readonly answer: Promise<unknown> | null;
}

/** Reads the page of a tab, or what our own reader shows there, and makes a summary of it. */
export async function readTab(tab: ActiveTab, options: ReadOptions): Promise<Result<Reading, Failure>> {
  const shown = entryShownBy(tab);
  if (shown !== null) return readEntry(shown, tab);
  const { scope, ids, answer } = options;
  const asked = scope === null ? (answer ?? askForArticle(tab.id)) : askForScope(tab.id, scope);
  const { result, choice, selected } = await extractTab(tab, asked);
  if (choice === null && selected) {
    const selection = await readSelection(tab, options);
    if (selection) return ok(selection);
  }
  // What was selected is no longer: the article is what remains to be shown.
  if (!result.ok && choice?.scope === 'selection' && !selected) {
    return readTab(tab, { ...options, scope: 'article' });
  }
  if (!result.ok) return result;
  const origin = originOf(tab, { scope: choice?.scope ?? 'article', selected, extracted: result.value });
  return ok(await readingOf(result.value, { ...origin, restored: choice?.restored ?? [] }, ids));
}

/** What is selected, where that is enough to be summarized. */
async function readSelection(tab: ActiveTab, { ids }: ReadOptions): Promise<Reading | null> {
  const { result } = await extractTab(tab, askForScope(tab.id, 'selection'));
  if (result.ok) {
    const origin = originOf(tab, { scope: 'selection', selected: true, extracted: result.value });
    const reading = await readingOf(result.value, origin, ids);
    if (!reading.short) return reading;
  }
  await rememberChoice(tab.id, null);
  return null;
}

/** The same text with what was left out for these reasons, and nothing else, restored; the page remembers it. */
export async function restoreReading(
  { id, origin }: Reading,
  restored: readonly OmissionReason[],
): Promise<Reading> {
  const { scope, tab } = origin;
  if (tab !== null) await rememberChoice(tab, { scope, restored }).catch(() => null);
  return readingOf(origin.extracted, { ...origin, restored }, () => id);
}

async function askForScope(tabId: number, scope: Scope): Promise<unknown> {
  await rememberChoice(tabId, { scope, restored: [] });
  return askForArticle(tabId);
}

function originOf(tab: ActiveTab, read: Pick<Origin, 'scope' | 'selected' | 'extracted'>): Origin {
  return { tab: entryShownBy(tab) === null ? tab.id : null, private: tab.private, restored: [], ...read };
}

async function readingOf(extracted: Article, origin: Origin, ids: EntryIds): Promise<Reading> {
  const { restored } = origin;
  const article = restored.length === 0 ? extracted : await withRestored(extracted, restored);
  const id = ids(origin.scope, extracted.url);
  // Starts before the summary is made: both take a few milliseconds and neither needs the other.
  // A summary that cannot be handed over is one all the same: its links lead to the page that says the text is gone.
  const saved = saveSessionEntry(newEntry(article, { id, private: origin.private })).catch(() => undefined);
  return { ...(await summarizeArticle(article)), id, saved, origin };
}

async function withRestored(article: Article, reasons: readonly OmissionReason[]): Promise<Article> {
  const { restoreOmissions } = await import('../src/core/restore-omissions');
  return restoreOmissions(article, reasons);
}

/** What only our own reader's pages need is fetched for them, and kept out of what every press loads. */
async function readEntry(id: string, tab: ActiveTab): Promise<Result<Reading, Failure>> {
  const article = id === SAMPLE_ID ? await loadSample() : await loadArticle(id);
  if (!article) return err({ kind: 'not-article', words: 0, reasons: ['entry is gone'] });
  const origin = originOf(tab, { scope: 'article', selected: false, extracted: article });
  return ok({ ...(await summarizeArticle(article)), id, saved: Promise.resolve(), origin });
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
