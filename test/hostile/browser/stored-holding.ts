/**
 * What an extension has stored beyond the session that holds a word: its areas and databases by name. Runs in a page of
 * the extension, sent as text.
 */
export async function storedHolding(word: string): Promise<string[]> {
  const asPromise = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const found: string[] = [];
  const look = (where: string, what: unknown): void => {
    if (JSON.stringify(what)?.includes(word)) found.push(where);
  };
  // The globals of an extension page, in both browsers.
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { get(key: null): Promise<object> } } };
  };
  look('storage.local', await chrome.storage.local.get(null));
  look('localStorage', Object.entries(localStorage));
  look('sessionStorage', Object.entries(sessionStorage));
  look('history', history.state);
  look('cookies', document.cookie);
  look('caches', typeof caches === 'undefined' ? [] : await caches.keys().catch(() => []));
  for (const { name } of await indexedDB.databases().catch(() => [])) {
    const database = await asPromise(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) {
      look(`${name}/${store}`, await asPromise(database.transaction(store).objectStore(store).getAll()));
    }
    database.close();
  }
  return found;
}
