import browser from 'webextension-polyfill';
import { askForArticle } from './ask-page';
import { activeTab, isOurs, type ActiveTab } from './tabs';

/** The reading of the active tab that started before the popup's own script was there. */
export interface FirstRead {
  readonly tab: Promise<ActiveTab | null>;
  /** What the page answered, not parsed; rejects where it lets no script in. */
  readonly answer: Promise<unknown>;
}

declare global {
  /** Where the script that starts the reading leaves it for the popup's own. */
  var precisFirstRead: FirstRead | undefined;
}

/**
 * Asks the page for its article at once, and leaves the browser's interface for the popup's own script to use. Resolves
 * once the page is asked.
 */
export async function startFirstRead(): Promise<void> {
  Object.assign(globalThis, { browser });
  const tab = activeTab();
  // Firefox 153 lets no script into a page of ours, and complains of the attempt in the console.
  const answer = tab.then((found) => (found && !isOurs(found) ? askForArticle(found.id) : undefined));
  // Handled where it is taken up; until then it is no mistake that nobody handles it.
  answer.catch(() => null);
  globalThis.precisFirstRead = { tab, answer };
  await tab;
}

/** The reading that was started, the first time; `null` from then on. */
export function takeFirstRead(): FirstRead | null {
  const read = globalThis.precisFirstRead ?? null;
  globalThis.precisFirstRead = undefined;
  return read;
}
