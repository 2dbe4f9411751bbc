import { DATABASE, DATABASE_VERSION } from './database-name';

/**
 * The item of an entry in the list of recent texts, as it is stored; `undefined` where there is none. Makes no database
 * where there is none yet, and needs no library, so that it can be asked for before anything else is there.
 */
export function askForRecentItem(id: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, DATABASE_VERSION);
    opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
    opening.addEventListener('error', () => resolve(undefined));
    opening.addEventListener('success', () => {
      const database = opening.result;
      // A database without its stores is made anew by who needs them.
      if (!database.objectStoreNames.contains('list')) {
        database.close();
        resolve(undefined);
        return;
      }
      const transaction = database.transaction('list');
      const asking = transaction.objectStore('list').get(id);
      transaction.addEventListener('complete', () => resolve(asking.result));
      transaction.addEventListener('abort', () =>
        reject(transaction.error ?? new Error('the list was not read')),
      );
      // Closes once the transaction is through.
      database.close();
    });
  });
}
