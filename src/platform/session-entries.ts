import browser from 'webextension-polyfill';
import { parseEntry, serializeEntry, type Entry } from './entry';
import { makeRoom, parseEntryList, storedBytes, type StoredEntry, type StoreLimits } from './entry-list';

const LIST_KEY = 'entries';
const LOCK = 'session-entries';
const PREFIX = 'entry:';

/** `bytes`: nine tenths of the 10 MiB that both browsers allow, for keys and the list count too. `entries`: keeps the list short. */
const LIMITS: StoreLimits = { entries: 200, bytes: 9 * 1024 * 1024 };

/**
 * Hands an entry over to the reader, in memory only, until the browser closes. The oldest go before the quota is met.
 * Resolves once the reader finds it; rejects where it does not fit at all.
 */
export async function saveSessionEntry(entry: Entry): Promise<void> {
  const text = serializeEntry(entry);
  const item = { id: entry.id, savedAt: entry.savedAt, bytes: storedBytes(text) };
  const write = (): Promise<void> => browser.storage.session.set({ [entryKey(entry.id)]: text });
  try {
    // Every link waits for this write, and none for the list.
    await write();
    // An entry that got on no list is swept when the store is full.
    enlist(item).catch(() => null);
  } catch {
    // Over the quota a write is refused whole: what the list has no room for goes, and what a closed popup left off it.
    const kept = await enlist(item);
    const stored = Object.keys(await browser.storage.session.get(null));
    await browser.storage.session.remove(
      stored.filter((key) => key.startsWith(PREFIX) && !kept.some(({ id }) => entryKey(id) === key)),
    );
    await write();
  }
}

/** `null` where there is none, or none that can be read. */
export async function loadSessionEntry(id: string): Promise<Entry | null> {
  const key = entryKey(id);
  const stored = await browser.storage.session.get(key);
  return parseEntry(id, stored[key]);
}

/** Puts an entry on the list, drops those that it has no more room for, and resolves with the rest. */
async function enlist(item: StoredEntry): Promise<readonly StoredEntry[]> {
  return navigator.locks.request(LOCK, async () => {
    const stored = await browser.storage.session.get(LIST_KEY);
    const before = parseEntryList(stored[LIST_KEY]);
    const kept = [...makeRoom(before, item, LIMITS), item];
    const dropped = before.filter(({ id }) => !kept.some((other) => other.id === id));
    if (dropped.length > 0) await browser.storage.session.remove(dropped.map(({ id }) => entryKey(id)));
    await browser.storage.session.set({ [LIST_KEY]: kept });
    return kept;
  });
}

function entryKey(id: string): string {
  return `${PREFIX}${id}`;
}
