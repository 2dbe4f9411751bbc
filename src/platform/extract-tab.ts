import browser from 'webextension-polyfill';
import type { Scope } from '../core/extract/extract';
import type { Failure } from '../core/failure';
import type { Article } from '../core/model';
import { parseExtraction } from '../core/parse/extraction';
import { err, type Result } from '../core/result';
import type { ActiveTab } from './tabs';
import { unreadablePage } from './unreadable-page';

/** Milliseconds. Extraction itself stops at 500; what takes longer is a page that does not let scripts run. */
const TIMEOUT = 2000;

/**
 * Reads the page of a tab in one pass at once, even while it loads. Never rejects: a page that cannot be read, or not in
 * 2 s, is a failure.
 *
 * Chromium 156 does not answer before the page has its first element, so a page that is silent while it loads is on its
 * way, not busy.
 */
export async function extractTab(tab: ActiveTab, scope: Scope): Promise<Result<Article, Failure>> {
  const silence: Failure = tab.loading ? { kind: 'loading' } : { kind: 'timeout', milliseconds: TIMEOUT };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<Result<Article, Failure>>((resolve) => {
    timer = setTimeout(() => resolve(err(silence)), TIMEOUT);
  });
  try {
    return await Promise.race([readPage(tab, scope), timeout]);
  } finally {
    clearTimeout(timer);
  }
}

async function readPage(tab: ActiveTab, scope: Scope): Promise<Result<Article, Failure>> {
  const injection = { target: { tabId: tab.id }, injectImmediately: true };
  try {
    if (scope !== 'article') {
      await browser.scripting.executeScript({ ...injection, func: askForScope, args: [scope] });
    }
    // Firefox 153: files resolve from the calling page, hence the slash.
    const [frame] = await browser.scripting.executeScript({ ...injection, files: ['/extract-page.js'] });
    return frame?.result === undefined ? err(unreadablePage(tab)) : parseExtraction(frame.result);
  } catch {
    // The browsers' texts differ, so what was refused is told by the address.
    return err(unreadablePage(tab));
  }
}

/** Runs in the page's isolated world, where the extraction takes the global up. */
function askForScope(scope: unknown): void {
  Reflect.set(globalThis, 'precisScope', scope);
}
