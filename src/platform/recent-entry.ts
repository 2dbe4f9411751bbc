import { parseStoredEntry, type StoredEntry } from './entry-list';

/** What the list of recent texts shows of one. */
export interface RecentEntry extends StoredEntry {
  readonly title: string;
  readonly siteName: string | null;
  readonly url: string;
  /** Anchor id of the sentence that stood on top when it was last read; missing where it never was. */
  readonly place?: string;
}

/** Reads an item of the stored list; `null` for anything else. */
export function parseRecentEntry(value: unknown): RecentEntry | null {
  const stored = parseStoredEntry(value);
  if (stored === null) return null;
  const { title, siteName, url, place }: { [Key in keyof RecentEntry]?: unknown } = Object(value);
  if (typeof title !== 'string' || typeof url !== 'string') return null;
  if (siteName !== null && typeof siteName !== 'string') return null;
  return { ...stored, title, siteName, url, ...(typeof place === 'string' ? { place } : {}) };
}
