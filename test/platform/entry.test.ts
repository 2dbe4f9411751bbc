import { expect, test } from 'vitest';
import { sampleArticle } from '../../src/core/sample/sample';
import { newEntry, newEntryId, parseEntry, serializeEntry } from '../../src/platform/entry';
import { parseEntryId } from '../../src/platform/reader-address';

const entry = newEntry(sampleArticle(), { id: 'one', private: true });

test('an entry is read back as it was written', () => {
  expect(parseEntry('one', serializeEntry(entry))).toEqual(entry);
});

test('an entry under another id, of another version or with a broken article is not there', () => {
  expect(parseEntry('two', serializeEntry(entry))).toBeNull();
  expect(parseEntry('one', JSON.stringify({ ...entry, version: 0 }))).toBeNull();
  expect(
    parseEntry('one', JSON.stringify({ ...entry, article: { ...entry.article, blocks: null } })),
  ).toBeNull();
});

test.each([undefined, null, 7, '', '{', '[]', 'null'])('what is no entry is not there: %j', (stored) =>
  expect(parseEntry('one', stored)).toBeNull(),
);

test('a new id is random and may stand in an address', () => {
  const id = newEntryId();
  expect(parseEntryId(id)).toBe(id);
  expect(newEntryId()).not.toBe(id);
});
