import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { parseEntry, serializeEntry, type Entry } from './entry';
import { makeRoom, storedBytes, type StoredEntry, type StoreLimits } from './entry-list';
import type { Settings } from './settings';

/** What the list of recent texts shows of one. */
export interface RecentEntry extends StoredEntry {
  readonly title: string;
  readonly siteName: string | null;
  readonly url: string;
  /** Anchor id of the sentence that stood on top when it was last read; missing where it never was. */
  readonly place?: string;
}

interface RecentDatabase extends DBSchema {
  list: { key: string; value: RecentEntry };
  texts: { key: string; value: string };
}

/** Enough for some weeks of reading; a long article takes about 100 kB. */
const LIMITS: StoreLimits = { entries: 100, bytes: 40 * 1024 * 1024 };

/** Keeps a copy on this machine, unless the entry is private or the user wants nothing kept. Tells whether it did. */
export async function keepRecentEntry(
  entry: Entry,
  settings: Pick<Settings, 'keepRecent'>,
): Promise<boolean> {
  if (entry.private || !settings.keepRecent) return false;
  const text = serializeEntry(entry);
  const { id, savedAt, article } = entry;
  const { title, siteName, url } = article;
  const item = { id, savedAt, bytes: storedBytes(text), title, siteName, url };
  return withDatabase(false, async (database) => {
    const transaction = database.transaction(['list', 'texts'], 'readwrite');
    const [list, texts] = [transaction.objectStore('list'), transaction.objectStore('texts')];
    const before = await list.getAll();
    const kept = new Set(makeRoom(before, item, LIMITS).map((other) => other.id));
    const dropped = before.filter((other) => !kept.has(other.id));
    await Promise.all([
      ...dropped.flatMap((other) => [list.delete(other.id), texts.delete(other.id)]),
      list.put({ ...before.find((other) => other.id === id), ...item }, id),
      texts.put(text, id),
      transaction.done,
    ]);
    return true;
  });
}

/** `null` where there is none, or none that can be read. */
export function loadRecentEntry(id: string): Promise<Entry | null> {
  return withDatabase(null, async (database) => parseEntry(id, await database.get('texts', id)));
}

/** Notes where an entry is being read, where it is kept at all. */
export async function rememberPlace(id: string, place: string): Promise<void> {
  await withDatabase(undefined, async (database) => {
    const transaction = database.transaction('list', 'readwrite');
    const item = await transaction.store.get(id);
    if (item) await transaction.store.put({ ...item, place }, id);
    await transaction.done;
  });
}

/** Where an entry was last read; `null` where nothing tells. */
export function loadPlace(id: string): Promise<string | null> {
  return withDatabase(null, async (database) => (await database.get('list', id))?.place ?? null);
}

/** Newest first. */
export function listRecentEntries(): Promise<RecentEntry[]> {
  return withDatabase([], async (database) =>
    (await database.getAll('list')).sort((a, b) => b.savedAt - a.savedAt),
  );
}

export async function forgetRecentEntry(id: string): Promise<void> {
  await withDatabase(undefined, async (database) => {
    const transaction = database.transaction(['list', 'texts'], 'readwrite');
    await Promise.all([
      transaction.objectStore('list').delete(id),
      transaction.objectStore('texts').delete(id),
      transaction.done,
    ]);
  });
}

export async function forgetAllRecentEntries(): Promise<void> {
  await withDatabase(undefined, async (database) => {
    const transaction = database.transaction(['list', 'texts'], 'readwrite');
    await Promise.all([
      transaction.objectStore('list').clear(),
      transaction.objectStore('texts').clear(),
      transaction.done,
    ]);
  });
}

/** Firefox 153 refuses IndexedDB in private windows, and a damaged profile does anywhere: then nothing is kept. */
async function withDatabase<Value>(
  without: Value,
  use: (database: IDBPDatabase<RecentDatabase>) => Promise<Value>,
): Promise<Value> {
  let database: IDBPDatabase<RecentDatabase>;
  try {
    database = await openDB<RecentDatabase>('precis', 1, {
      upgrade(created) {
        created.createObjectStore('list');
        created.createObjectStore('texts');
      },
    });
  } catch {
    return without;
  }
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
