import browser from 'webextension-polyfill';
import type { Entry } from './entry';
import { entryKey, isEntryKey } from './entry-key';
import { makeRoom, parseEntryList, storedBytes, type StoredEntry, type StoreLimits } from './entry-list';

const LIST_KEY = 'entries';
const LOCK = 'session-entries';

/** `bytes`: nine tenths of the 10 MiB that both browsers allow, for keys and the list count too. `entries`: keeps the list short. */
const LIMITS: StoreLimits = { entries: 200, bytes: 9 * 1024 * 1024 };

type Saved = Pick<Entry, 'id' | 'savedAt'>;

/** Puts an entry on the list and drops those that it has no more room for. `text`: as stored. */
export function enlist(entry: Saved, text: string): Promise<void> {
  return changeList(entry, text, (kept, before) =>
    before.map(({ id }) => entryKey(id)).filter((key) => !kept.has(key)),
  );
}

/** Makes room for an entry that did not fit: what the list has no room for goes, and what a closed popup left off it. */
export function makeRoomFor(entry: Saved, text: string): Promise<void> {
  return changeList(entry, text, async (kept) => {
    const stored = Object.keys(await browser.storage.session.get(null));
    return stored.filter((key) => isEntryKey(key) && !kept.has(key));
  });
}

/** Which keys go, by those of the entries that are kept and by the list as it was. */
type Dropped = (
  kept: ReadonlySet<string>,
  before: readonly StoredEntry[],
) => readonly string[] | Promise<readonly string[]>;

function changeList({ id, savedAt }: Saved, text: string, dropped: Dropped): Promise<void> {
  const item = { id, savedAt, bytes: storedBytes(text) };
  return navigator.locks.request(LOCK, async () => {
    const stored = await browser.storage.session.get(LIST_KEY);
    const before = parseEntryList(stored[LIST_KEY]);
    const list = [...makeRoom(before, item, LIMITS), item];
    const keys = await dropped(new Set(list.map((one) => entryKey(one.id))), before);
    // A full store has no room for a longer list either: what goes goes first.
    if (keys.length > 0) await browser.storage.session.remove([...keys]);
    await browser.storage.session.set({ [LIST_KEY]: list });
  });
}
