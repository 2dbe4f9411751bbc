interface ExtensionGlobals {
  readonly chrome: { readonly storage: Record<string, { get(): Promise<object> }> };
}

/** The stores of the disk that hold a word, those of the databases included. Runs in the extension's pages. */
export async function storedAnywhere(word: string): Promise<string[]> {
  const asPromise = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error));
    });
  const stored: [string, unknown][] = [['localStorage', Object.entries(localStorage)]];
  // The globals of an extension page, in both browsers.
  const { storage } = (globalThis as unknown as ExtensionGlobals).chrome;
  for (const area of ['local', 'sync']) stored.push([area, await storage[area]?.get()]);
  for (const { name } of await indexedDB.databases().catch(() => [])) {
    const database = await asPromise(indexedDB.open(name ?? ''));
    for (const store of database.objectStoreNames) {
      const all = await asPromise(database.transaction(store).objectStore(store).getAll());
      stored.push([`${name}/${store}`, all]);
    }
    database.close();
  }
  return stored.filter(([, value]) => JSON.stringify(value).includes(word)).map(([name]) => name);
}
