import browser from 'webextension-polyfill';
import type { Entry } from './entry';
import { entryKey, isEntryKey } from './entry-key';
import { makeRoom, parseEntryList, storedBytes, type StoredEntry, type StoreLimits } from './entry-list';
import { unlistedEntries } from './unlisted-entries';

const LIST_KEY = 'entries';
const LOCK = 'session-entries';

/** `bytes`: nine tenths of the 10 MiB that both browsers allow, for keys and the list count too. `entries`: keeps the list short. */
const LIMITS: StoreLimits = { entries: 200, bytes: 9 * 1024 * 1024 };

type Saved = Pick<Entry, 'id' | 'savedAt'>;

/** Puts an entry on the list and drops those that it has no more room for. `text`: as stored. */
export function enlist(entry: Saved, text: string): Promise<void> {
  return changeList(entry, text, listed);
}

/**
 * Makes room for an entry that did not fit. One that its popup has written and not listed yet goes by its age, as those
 * on the list do; what cannot be read goes first.
 */
export function makeRoomFor(entry: Saved, text: string): Promise<void> {
  return changeList(entry, text, stored);
}

/** What there is before a change: the entries that may stay, and the keys of which those go that do not. */
interface Before {
  readonly entries: readonly StoredEntry[];
  readonly keys: readonly string[];
}

async function listed(): Promise<Before> {
  const entries = parseEntryList((await browser.storage.session.get(LIST_KEY))[LIST_KEY]);
  return { entries, keys: entries.map(({ id }) => entryKey(id)) };
}

async function stored(): Promise<Before> {
  const all = await browser.storage.session.get(null);
  const onList = parseEntryList(all[LIST_KEY]);
  return { entries: [...onList, ...unlistedEntries(all, onList)], keys: Object.keys(all).filter(isEntryKey) };
}

function changeList({ id, savedAt }: Saved, text: string, look: () => Promise<Before>): Promise<void> {
  const item = { id, savedAt, bytes: storedBytes(text) };
  return navigator.locks.request(LOCK, async () => {
    const { entries, keys } = await look();
    const list = [...makeRoom(entries, item, LIMITS), item];
    const kept = new Set(list.map((one) => entryKey(one.id)));
    const dropped = keys.filter((key) => !kept.has(key));
    // A full store has no room for a longer list either: what goes goes first.
    if (dropped.length > 0) await browser.storage.session.remove(dropped);
    await browser.storage.session.set({ [LIST_KEY]: list });
  });
}
