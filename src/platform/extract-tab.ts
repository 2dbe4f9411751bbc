import type { Failure } from '../core/failure';
import type { Article } from '../core/model';
import { parseExtraction } from '../core/parse/extraction';
import { err, type Result } from '../core/result';
import type { ActiveTab } from './tabs';

/** Milliseconds. Extraction itself stops at 500; what takes longer is a page that does not let scripts run. */
const TIMEOUT = 2000;

/**
 * Reads what a tab's page answers to the question for its article. Never rejects: a page that cannot be read, or does
 * not answer in 2 s, is a failure.
 *
 * Chromium 156 does not answer before the page has its first element, so a page that is silent while it loads is on its
 * way, not busy.
 */
export async function extractTab(
  tab: ActiveTab,
  answer: Promise<unknown>,
): Promise<Result<Article, Failure>> {
  const silence: Failure = tab.loading ? { kind: 'loading' } : { kind: 'timeout', milliseconds: TIMEOUT };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Result<Article, Failure>>((resolve) => {
    timer = setTimeout(() => resolve(err(silence)), TIMEOUT);
  });
  try {
    return await Promise.race([readAnswer(tab, answer), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function readAnswer(tab: ActiveTab, answer: Promise<unknown>): Promise<Result<Article, Failure>> {
  try {
    const json = await answer;
    if (json !== undefined) return parseExtraction(json);
  } catch {
    // The browsers' texts differ, so what was refused is told by the address, below.
  }
  const { unreadablePage } = await import('./unreadable-page');
  return err(unreadablePage(tab));
}
