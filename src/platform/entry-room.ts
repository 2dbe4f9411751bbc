import browser from 'webextension-polyfill';
import type { Entry } from './entry';
import { entryKey, isEntryKey } from './entry-key';
import { makeRoom, parseEntryList, storedBytes, type StoredEntry, type StoreLimits } from './entry-list';

const LIST_KEY = 'entries';
const LOCK = 'session-entries';

/** `bytes`: nine tenths of the 10 MiB that both browsers allow, for keys and the list count too. `entries`: keeps the list short. */
const LIMITS: StoreLimits = { entries: 200, bytes: 9 * 1024 * 1024 };

type Saved = Pick<Entry, 'id' | 'savedAt'>;

/** Puts an entry on the list, drops those that it has no more room for, and resolves with the rest. `text`: as stored. */
export async function enlist({ id, savedAt }: Saved, text: string): Promise<readonly StoredEntry[]> {
  const item = { id, savedAt, bytes: storedBytes(text) };
  return navigator.locks.request(LOCK, async () => {
    const stored = await browser.storage.session.get(LIST_KEY);
    const before = parseEntryList(stored[LIST_KEY]);
    const kept = [...makeRoom(before, item, LIMITS), item];
    const dropped = before.filter((one) => !kept.some((other) => other.id === one.id));
    if (dropped.length > 0) await browser.storage.session.remove(dropped.map((one) => entryKey(one.id)));
    await browser.storage.session.set({ [LIST_KEY]: kept });
    return kept;
  });
}

/** Makes room for an entry that did not fit: what the list has no room for goes, and what a closed popup left off it. */
export async function makeRoomFor(entry: Saved, text: string): Promise<void> {
  const kept = new Set((await enlist(entry, text)).map(({ id }) => entryKey(id)));
  const stored = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(stored.filter((key) => isEntryKey(key) && !kept.has(key)));
}
