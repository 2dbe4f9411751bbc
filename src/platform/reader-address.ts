const READER_PATH = '/reader/reader.html';

/** The page that lists what was opened lately. */
export function recentPath(): string {
  return '/reader/recent.html';
}

/** The page of all settings. */
export function settingsPath(): string {
  return '/reader/settings.html';
}

/** The entry that needs no storage: the embedded sample article. */
export const SAMPLE_ID = 'sample';

const ENTRY_ID = /^[0-9a-z-]{1,64}$/;

/** An id that an address may carry, `null` for anything else. */
export function parseEntryId(id: string | null): string | null {
  return id !== null && ENTRY_ID.test(id) ? id : null;
}

/** `place`: an anchor id such as `b12c340`; without it the reader opens at the top. */
export function readerPath(id: string, place: string | null = null): string {
  return `${READER_PATH}?id=${encodeURIComponent(id)}${place === null ? '' : `#${place}`}`;
}

/** The entry a reader address shows; `null` for an address that is not of the reader below `root`, e.g. `chrome-extension://…/`. */
export function entryShownAt(address: string | null, root: string): string | null {
  const reader = new URL(READER_PATH, root).href;
  if (address === null || !URL.canParse(address)) return null;
  const { href, searchParams } = new URL(address);
  return /^[?#]?$/.test(href.charAt(reader.length)) && href.startsWith(reader)
    ? parseEntryId(searchParams.get('id'))
    : null;
}
