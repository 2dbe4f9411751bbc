import browser from 'webextension-polyfill';
import { parseEntry, serializeEntry, type Entry } from './entry';
import { makeRoom, parseEntryList, storedBytes, type StoredEntry, type StoreLimits } from './entry-list';

const LIST_KEY = 'entries';
const LOCK = 'session-entries';

/** `bytes`: nine tenths of the 10 MiB that both browsers allow, for keys and the list count too. `entries`: keeps the list short. */
const LIMITS: StoreLimits = { entries: 200, bytes: 9 * 1024 * 1024 };

/**
 * Hands an entry over to the reader, in memory only, until the browser closes. The oldest go before the quota is met.
 * Rejects where it does not fit at all.
 */
export async function saveSessionEntry(entry: Entry): Promise<void> {
  const text = serializeEntry(entry);
  const item = { id: entry.id, savedAt: entry.savedAt, bytes: storedBytes(text) };
  await navigator.locks.request(LOCK, async () => {
    const before = await storedList();
    const kept = makeRoom(before, item, LIMITS);
    const dropped = before.filter(({ id }) => id !== entry.id && !kept.some((other) => other.id === id));
    if (dropped.length > 0) await browser.storage.session.remove(dropped.map(({ id }) => entryKey(id)));
    await browser.storage.session.set({ [LIST_KEY]: [...kept, item], [entryKey(entry.id)]: text });
  });
}

/** `null` where there is none, or none that can be read. */
export async function loadSessionEntry(id: string): Promise<Entry | null> {
  const key = entryKey(id);
  const stored = await browser.storage.session.get(key);
  return parseEntry(id, stored[key]);
}

async function storedList(): Promise<StoredEntry[]> {
  const stored = await browser.storage.session.get(LIST_KEY);
  return parseEntryList(stored[LIST_KEY]);
}

function entryKey(id: string): string {
  return `entry:${id}`;
}
