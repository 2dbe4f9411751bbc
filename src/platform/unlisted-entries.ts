import { entryIdOf } from './entry-key';
import { parseStoredEntry, storedBytes, type StoredEntry } from './entry-list';

/**
 * The entries that are stored and on no list: a popup lists a text once it has written it, and may close in between.
 * `stored`: all of the session. What does not say when it was saved is none.
 */
export function unlistedEntries(
  stored: Readonly<Record<string, unknown>>,
  listed: readonly StoredEntry[],
): StoredEntry[] {
  const known = new Set(listed.map(({ id }) => id));
  return Object.entries(stored).flatMap(([key, text]) => {
    const id = entryIdOf(key);
    if (id === null || known.has(id) || typeof text !== 'string') return [];
    return parseStoredEntry({ id, savedAt: savedAt(text), bytes: storedBytes(text) }) ?? [];
  });
}

function savedAt(text: string): unknown {
  try {
    const entry: { savedAt?: unknown } = Object(JSON.parse(text));
    return entry.savedAt;
  } catch {
    return null; // Not ours, or cut short.
  }
}
