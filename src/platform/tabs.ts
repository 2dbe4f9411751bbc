import browser, { type Tabs } from 'webextension-polyfill';
import { entryShownAt, readerPath } from './reader-address';

export interface ActiveTab {
  readonly id: number;
  /** `null` where the browser hides it. */
  readonly url: string | null;
  readonly title: string | null;
  /** Whether the tab is still loading, a frame of it included. */
  readonly loading: boolean;
  readonly private: boolean;
}

function toActiveTab(tab: Tabs.Tab): ActiveTab | null {
  if (tab.id === undefined) return null;
  return {
    id: tab.id,
    url: tab.url ?? null,
    title: tab.title ?? null,
    loading: tab.status === 'loading',
    private: tab.incognito,
  };
}

/** The tab the toolbar action was used on; `null` in a window without tabs. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? toActiveTab(tab) : null;
}

/** The absolute address of an entry in the reader, for a real link. `place`: an anchor id such as `b12c340`. */
export function readerUrl(id: string, place: string | null = null): string {
  return browser.runtime.getURL(readerPath(id, place));
}

/** The entry that a tab shows in our own reader, `null` for every other page. */
export function entryShownBy(tab: ActiveTab): string | null {
  return entryShownAt(tab.url, browser.runtime.getURL('/'));
}

/** Whether a tab shows a page of the extension itself. */
export function isOurs(tab: ActiveTab): boolean {
  return tab.url?.startsWith(browser.runtime.getURL('/')) === true;
}

/** Tells a tab's state after each change of its address or its loading, until the signal aborts. */
export function watchTab(id: number, listener: (tab: ActiveTab) => void, signal: AbortSignal): void {
  const onUpdated = (tabId: number, change: Tabs.OnUpdatedChangeInfoType, tab: Tabs.Tab): void => {
    const state = toActiveTab(tab);
    if (tabId === id && state && (change.status !== undefined || change.url !== undefined)) listener(state);
  };
  browser.tabs.onUpdated.addListener(onUpdated);
  signal.addEventListener('abort', () => browser.tabs.onUpdated.removeListener(onUpdated));
}

/** Calls `then` for each tab that opens from now on, in whatever window. */
export function whenTabOpens(then: () => void): void {
  browser.tabs.onCreated.addListener(then);
}
