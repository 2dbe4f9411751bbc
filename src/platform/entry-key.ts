const PREFIX = 'entry:';

/** The key under which an entry's text is stored for the session. */
export function entryKey(id: string): string {
  return `${PREFIX}${id}`;
}

export function isEntryKey(key: string): boolean {
  return key.startsWith(PREFIX);
}

/** `null` for a key of anything else. */
export function entryIdOf(key: string): string | null {
  return isEntryKey(key) ? key.slice(PREFIX.length) : null;
}
