/** What is stored of one entry, without its text: enough to decide which goes first. */
export interface StoredEntry {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly bytes: number;
}

/** Upper limits of a store: entries and bytes of all of them together. */
export interface StoreLimits {
  readonly entries: number;
  readonly bytes: number;
}

const encoder = new TextEncoder();

/** Bytes the costlier of the browsers counts for a string: UTF-8 in Chromium, Latin-1 or UTF-16 in Firefox. */
export function storedBytes(text: string): number {
  const utf8 = encoder.encode(text).length;
  // Only Latin-1 text takes less in UTF-8 than in UTF-16.
  return utf8 === text.length ? utf8 : Math.max(utf8, 2 * text.length);
}

/** The entries to keep so that a new one fits: the newest, in the order they were saved, without an older one of its id. */
export function makeRoom(
  stored: readonly StoredEntry[],
  incoming: StoredEntry,
  limits: StoreLimits,
): StoredEntry[] {
  const newestFirst = stored
    .filter(({ id }) => id !== incoming.id)
    .sort((a, b) => b.savedAt - a.savedAt)
    .slice(0, limits.entries - 1);
  const kept: StoredEntry[] = [];
  let bytes = incoming.bytes;
  for (const entry of newestFirst) {
    bytes += entry.bytes;
    if (bytes > limits.bytes) break;
    kept.unshift(entry);
  }
  return kept;
}

/** Reads a stored list; what is malformed is left out. */
export function parseEntryList(value: unknown): StoredEntry[] {
  return Array.isArray(value) ? value.flatMap((item: unknown) => parseStoredEntry(item) ?? []) : [];
}

/** Milliseconds. Beyond it there is no date. */
const LAST_DATE = 8.64e15;

/** `null` for anything that is no item of a list of entries. */
export function parseStoredEntry(value: unknown): StoredEntry | null {
  if (typeof value !== 'object' || value === null) return null;
  const { id, savedAt, bytes }: { [Key in keyof StoredEntry]?: unknown } = value;
  if (typeof id !== 'string' || typeof savedAt !== 'number' || typeof bytes !== 'number') return null;
  return Math.abs(savedAt) <= LAST_DATE && bytes >= 0 ? { id, savedAt, bytes } : null;
}
