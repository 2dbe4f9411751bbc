import { expect, test } from 'vitest';
import { sampleArticle } from '../../src/core/sample/sample';
import { newEntry, serializeEntry } from '../../src/platform/entry';
import { entryKey } from '../../src/platform/entry-key';
import { makeRoom, storedBytes } from '../../src/platform/entry-list';
import { unlistedEntries } from '../../src/platform/unlisted-entries';

const entry = newEntry(sampleArticle(), { id: 'one', private: false });
const text = serializeEntry(entry);
const bytes = storedBytes(text);

test('a text that is stored and on no list counts with its own age and size', () => {
  expect(unlistedEntries({ [entryKey('one')]: text }, [])).toEqual([
    { id: 'one', savedAt: entry.savedAt, bytes },
  ]);
});

test('what is on the list, under another key or no entry counts for nothing', () => {
  const listed = [{ id: 'one', savedAt: 1, bytes: 2 }];
  expect(unlistedEntries({ [entryKey('one')]: text }, listed)).toEqual([]);
  const others = {
    entries: [],
    [entryKey('two')]: '{}',
    [entryKey('three')]: 'x',
    [entryKey('four')]: 7,
    one: text,
  };
  expect(unlistedEntries(others, [])).toEqual([]);
});

test('of a full store the oldest goes before a text that another popup has just written', () => {
  const old = { id: 'old', savedAt: entry.savedAt - 1, bytes };
  const known = [old, ...unlistedEntries({ [entryKey('one')]: text }, [old])];
  const kept = makeRoom(
    known,
    { id: 'new', savedAt: entry.savedAt + 1, bytes },
    { entries: 9, bytes: 2 * bytes },
  );
  expect(kept.map(({ id }) => id)).toEqual(['one']);
});
