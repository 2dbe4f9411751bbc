import type { IDBPDatabase } from 'idb';
import { afterWait } from './after-wait';
import { parseEntry, serializeEntry, type Entry } from './entry';
import { makeRoom, storedBytes, type StoreLimits } from './entry-list';
import { openRecentDatabase, type RecentDatabase } from './recent-database';
import { parseRecentEntry, type RecentEntry } from './recent-entry';
import type { Settings } from './settings';

/** Enough for some weeks of reading; a long article takes about 100 kB. */
const LIMITS: StoreLimits = { entries: 100, bytes: 40 * 1024 * 1024 };

/**
 * Keeps a copy on this machine, unless the entry is private or the user wants nothing kept. Tells whether it did; rejects
 * where it could not be written.
 */
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
    const keys = await list.getAllKeys();
    const before = (await list.getAll()).flatMap((other) => parseRecentEntry(other) ?? []);
    const kept = new Set(makeRoom(before, item, LIMITS).map((other) => other.id));
    // What cannot be read goes too.
    const dropped = keys.filter((key) => !kept.has(key));
    await Promise.all([
      ...dropped.flatMap((key) => [list.delete(key), texts.delete(key)]),
      list.put({ ...before.find((other) => other.id === id), ...item }, id),
      texts.put(text, id),
      transaction.done,
    ]);
    return true;
  });
}

/** `null` where there is none, or none that can be read. */
export function loadRecentEntry(id: string): Promise<Entry | null> {
  return readOr(null, async (database) => parseEntry(id, await database.get('texts', id)));
}

/** Notes where an entry is being read, where it is kept at all. */
export async function rememberPlace(id: string, place: string): Promise<void> {
  await readOr(undefined, async (database) => {
    const transaction = database.transaction('list', 'readwrite');
    const item = parseRecentEntry(await transaction.store.get(id));
    if (item) await transaction.store.put({ ...item, place }, id);
    await transaction.done;
  });
}

/** Newest first. */
export function listRecentEntries(): Promise<RecentEntry[]> {
  return readOr([], async (database) =>
    (await database.getAll('list'))
      .flatMap((item) => parseRecentEntry(item) ?? [])
      .sort((a, b) => b.savedAt - a.savedAt),
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

/** What a database answers, or another value where it refuses, is damaged or does not answer. */
function readOr<Value>(
  without: Value,
  read: (database: IDBPDatabase<RecentDatabase>) => Promise<Value>,
): Promise<Value> {
  return Promise.race([withDatabase(without, read).catch(() => without), afterWait(without)]);
}

/** Firefox 153 refuses IndexedDB in private windows, and a damaged profile does anywhere: then nothing is kept. */
async function withDatabase<Value>(
  without: Value,
  use: (database: IDBPDatabase<RecentDatabase>) => Promise<Value>,
): Promise<Value> {
  const database = await openRecentDatabase().catch(() => null);
  if (database === null) return without;
  try {
    return await use(database);
  } finally {
    database.close();
  }
}
