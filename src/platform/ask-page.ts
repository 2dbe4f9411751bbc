import browser from 'webextension-polyfill';
import type { Scope } from '../core/extract/extract';

/** Runs the extraction in a tab's page. Resolves with what it answers, not parsed; rejects where no script is let in. */
export async function askForArticle(tabId: number): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript({
    target: { tabId },
    injectImmediately: true,
    // Firefox 153: files resolve from the calling page, hence the slash.
    files: ['/extract-page.js'],
  });
  return frame?.result;
}

/** The same for any scope. */
export async function askForScope(tabId: number, scope: Scope): Promise<unknown> {
  if (scope !== 'article') {
    const injection = { target: { tabId }, injectImmediately: true };
    await browser.scripting.executeScript({ ...injection, func: setScope, args: [scope] });
  }
  return askForArticle(tabId);
}

/** Runs in the page's isolated world, where the extraction takes the global up. */
function setScope(scope: unknown): void {
  Reflect.set(globalThis, 'precisScope', scope);
}
