import type { Article } from '../core/model';
import { parseArticle } from '../core/parse/article';

/** What the popup hands to the reader, and what "recent" keeps. */
export interface Entry {
  readonly version: typeof ENTRY_VERSION;
  /** Random, so that nothing but the link leads to it. */
  readonly id: string;
  readonly article: Article;
  /** Read in a private window: never listed and never written to disk. */
  readonly private: boolean;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** Goes up when an entry written before can no longer be read. */
const ENTRY_VERSION = 1;

export function newEntry(article: Article, context: { id?: string; private: boolean }): Entry {
  return {
    version: ENTRY_VERSION,
    id: context.id ?? newEntryId(),
    article,
    private: context.private,
    savedAt: Date.now(),
  };
}

/** 122 random bits. */
export function newEntryId(): string {
  return crypto.randomUUID();
}

export function serializeEntry(entry: Entry): string {
  return JSON.stringify(entry);
}

/** Reads what `serializeEntry` wrote; `null` for anything else, an entry of another version or id included. */
export function parseEntry(id: string, stored: unknown): Entry | null {
  const entry = typeof stored === 'string' ? parseJson(stored) : null;
  if (typeof entry !== 'object' || entry === null) return null;
  const { version, id: storedId, article, private: isPrivate, savedAt } = fields(entry);
  if (version !== ENTRY_VERSION || storedId !== id) return null;
  if (typeof isPrivate !== 'boolean' || typeof savedAt !== 'number') return null;
  const parsed = parseArticle(article);
  return parsed && { version, id, article: parsed, private: isPrivate, savedAt };
}

function fields(entry: object): { readonly [Key in keyof Entry]?: unknown } {
  return entry;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null; // Not ours, or cut short: the same as not there.
  }
}
