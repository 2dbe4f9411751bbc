import type { Failure } from '../core/failure';
import type { Article } from '../core/model';
import { hasSelection, parseExtraction } from '../core/parse/extraction';
import { err, type Result } from '../core/result';
import { pageChoiceIn, type PageChoice } from './page-choice';
import type { ActiveTab } from './tabs';

/** Milliseconds. Extraction itself stops at 500; what takes longer is a page that does not let scripts run. */
const TIMEOUT = 2000;

/** What a page answered. */
export interface TabExtraction {
  readonly result: Result<Article, Failure>;
  /** What it had been asked for; `null` where it was asked for nothing in particular. */
  readonly choice: PageChoice | null;
  /** Whether something is selected on it. */
  readonly selected: boolean;
}

function failed(failure: Failure): TabExtraction {
  return { result: err(failure), choice: null, selected: false };
}

/**
 * Reads what a tab's page answers to the question for its article. Never rejects: a page that cannot be read, or does
 * not answer in 2 s, is a failure.
 *
 * Chromium 156 does not answer before the page has its first element, so a page that is silent while it loads is on its
 * way, not busy.
 */
export async function extractTab(tab: ActiveTab, answer: Promise<unknown>): Promise<TabExtraction> {
  const silence: Failure = tab.loading ? { kind: 'loading' } : { kind: 'timeout', milliseconds: TIMEOUT };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<TabExtraction>((resolve) => {
    timer = setTimeout(() => resolve(failed(silence)), TIMEOUT);
  });
  try {
    return await Promise.race([readAnswer(tab, answer), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function readAnswer(tab: ActiveTab, answer: Promise<unknown>): Promise<TabExtraction> {
  try {
    const json = await answer;
    if (json !== undefined) {
      return { result: parseExtraction(json), choice: pageChoiceIn(json), selected: hasSelection(json) };
    }
  } catch {
    // The browsers' texts differ, so what was refused is told by the address, below.
  }
  const { unreadablePage } = await import('./unreadable-page');
  return failed(unreadablePage(tab));
}
