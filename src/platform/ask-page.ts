import browser from 'webextension-polyfill';
import type { PageChoice } from './page-choice';

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

/** Has a page remember what it was asked for, until another is loaded; `null` takes that back. */
export async function rememberChoice(tabId: number, choice: PageChoice | null): Promise<void> {
  const injection = { target: { tabId }, injectImmediately: true };
  await browser.scripting.executeScript({ ...injection, func: setChoice, args: [choice] });
}

/** Runs in the page's isolated world, where the extraction takes the global up. */
function setChoice(choice: unknown): void {
  Reflect.set(globalThis, 'precisChoice', choice ?? undefined);
}
