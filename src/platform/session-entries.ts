import browser from 'webextension-polyfill';
import { parseEntry, serializeEntry, type Entry } from './entry';
import { entryKey } from './entry-key';

/**
 * Hands an entry over to the reader, in memory only, until the browser closes. The oldest go before the quota is met.
 * Resolves once the reader finds it; rejects where it does not fit at all.
 */
export async function saveSessionEntry(entry: Entry): Promise<void> {
  const text = serializeEntry(entry);
  const write = (): Promise<void> => browser.storage.session.set({ [entryKey(entry.id)]: text });
  try {
    // Every link waits for this write, and none for the list.
    await write();
    // An entry that got on no list is swept when the store is full.
    import('./entry-room').then(({ enlist }) => enlist(entry, text)).catch(() => null);
  } catch {
    // Over the quota a write is refused whole.
    const { makeRoomFor } = await import('./entry-room');
    await makeRoomFor(entry, text);
    await write();
  }
}

/** `null` where there is none, or none that can be read. */
export async function loadSessionEntry(id: string): Promise<Entry | null> {
  const key = entryKey(id);
  const stored = await browser.storage.session.get(key);
  return parseEntry(id, stored[key]);
}
