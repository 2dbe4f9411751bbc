import browser from 'webextension-polyfill';
import { askForRecentItem } from './ask-recent-item';
import { leaveAsked } from './asked';
import { parseEntryId, SAMPLE_ID } from './reader-address';
import { askForEntry } from './session-entries';
import { askForSettings } from './stored-settings';

/**
 * Asks for the settings, and for the entry that an address names with its place in the list of recent texts, so that the
 * answers arrive while scripts are fetched; and leaves the browser's interface for the page's own script to use.
 */
export function askEarly(search: string): void {
  Object.assign(globalThis, { browser });
  const settings = askForSettings();
  const id = parseEntryId(new URLSearchParams(search).get('id'));
  const named = id !== null && id !== SAMPLE_ID;
  leaveAsked({ settings, ...(named && { entry: askForEntry(id), item: askForRecentItem(id) }) });
}
