import browser from 'webextension-polyfill';
import { forgetAllRecentEntries } from './recent-entries';

/** Removes whatever Precis stored in this browser: settings, texts, places, and what it shares through the account. */
export async function clearEverything(): Promise<void> {
  await Promise.all([
    forgetAllRecentEntries(),
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    browser.storage.sync.clear(),
  ]);
  localStorage.clear();
  sessionStorage.clear();
}
