interface Globals {
  readonly chrome: {
    readonly storage: {
      readonly session: {
        set(items: object): Promise<void>;
        remove(keys: string[]): Promise<void>;
        get(key: null): Promise<Record<string, unknown>>;
      };
    };
  };
}

// Each runs in a page of the extension, sent as text.

/** To the last byte: there is no room for one more item of a list. */
export async function fillSession(): Promise<void> {
  // The globals of an extension page, in both browsers.
  const { session } = (globalThis as unknown as Globals).chrome.storage;
  for (let size = 4 * 1024 * 1024; size >= 1; size /= 2) {
    for (let at = 0; at < 3; at += 1) {
      await session.set({ [`entry:junk-${size}-${at}`]: 'x'.repeat(size) }).catch(() => null);
    }
  }
}

/** Takes away what `fillSession` put there. */
export async function emptySession(): Promise<void> {
  // The globals of an extension page, in both browsers.
  const { session } = (globalThis as unknown as Globals).chrome.storage;
  const junk = Object.keys(await session.get(null)).filter((key) => key.startsWith('entry:junk-'));
  await session.remove(junk);
}

/** Takes all texts off the list, as if their popups had not come to list them. Gives whether any was on it. */
export async function unlistTexts(): Promise<boolean> {
  // The globals of an extension page, in both browsers.
  const { session } = (globalThis as unknown as Globals).chrome.storage;
  const { entries } = await session.get(null);
  await session.set({ entries: [] });
  return Array.isArray(entries) && entries.length > 0;
}
