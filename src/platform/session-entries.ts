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
    // An entry that got on no list goes by its age when the store is full.
    import('./entry-room').then(({ enlist }) => enlist(entry, text)).catch(() => null);
  } catch {
    // Over the quota a write is refused whole.
    const { makeRoomFor } = await import('./entry-room');
    await makeRoomFor(entry, text);
    await write();
  }
}

/** An entry as it is stored, not parsed. */
export async function askForEntry(id: string): Promise<unknown> {
  const key = entryKey(id);
  return (await browser.storage.session.get(key))[key];
}

/** `null` where there is none, or none that can be read. `stored`: what was asked for before. */
export async function loadSessionEntry(id: string, stored = askForEntry(id)): Promise<Entry | null> {
  return parseEntry(id, await stored);
}
