import { deleteDB, openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { DATABASE, DATABASE_VERSION } from './database-name';

/** As it is written; what is read may be anything, and goes through a parser. */
export interface RecentDatabase extends DBSchema {
  list: { key: string; value: unknown };
  texts: { key: string; value: unknown };
}

/**
 * Opens the database of recent texts; one that lacks its stores is made anew. Rejects in a private window of Firefox 153,
 * in a damaged profile, and where a newer Precis wrote it.
 */
export async function openRecentDatabase(): Promise<IDBPDatabase<RecentDatabase>> {
  const database = await open();
  if (isWhole(database)) return database;
  database.close();
  await deleteDB(DATABASE);
  return open();
}

function open(): Promise<IDBPDatabase<RecentDatabase>> {
  const opening = openDB<RecentDatabase>(DATABASE, DATABASE_VERSION, {
    upgrade(created) {
      created.createObjectStore('list');
      created.createObjectStore('texts');
    },
    // A page that holds an older one open must not keep others waiting.
    blocking: () => void opening.then((database) => database.close()),
  });
  return opening;
}

function isWhole({ objectStoreNames }: IDBPDatabase<RecentDatabase>): boolean {
  return objectStoreNames.contains('list') && objectStoreNames.contains('texts');
}
