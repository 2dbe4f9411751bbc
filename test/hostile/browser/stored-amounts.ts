/** How much the extension has stored. */
export interface StoredAmounts {
  /** Bytes in the session. */
  readonly session: number;
  /** Texts in the database, and their bytes. */
  readonly texts: number;
  readonly bytes: number;
}

/** Runs in a page of the extension, sent as text. */
export async function storedAmounts(): Promise<StoredAmounts> {
  const asPromise = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
  // The globals of an extension page, in both browsers.
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(key: null): Promise<object> } } };
  };
  const session = bytesOf(await chrome.storage.session.get(null));
  // To open a database that is not there would make one.
  const known = await indexedDB.databases();
  if (!known.some(({ name }) => name === 'precis')) return { session, texts: 0, bytes: 0 };
  const database = await asPromise(indexedDB.open('precis'));
  const texts = await asPromise(database.transaction('texts').objectStore('texts').getAll());
  database.close();
  return { session, texts: texts.length, bytes: bytesOf(texts) };
}
