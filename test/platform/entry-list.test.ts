import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRoom, parseEntryList, storedBytes } from '../../src/platform/entry-list';

const limits = { entries: 3, bytes: 100 };
const entry = (id: string, savedAt: number, bytes = 10) => ({ id, savedAt, bytes });

test('the oldest entry goes when there are too many', () => {
  const kept = makeRoom([entry('c', 3), entry('a', 1), entry('b', 2)], entry('d', 4), limits);
  expect(kept.map(({ id }) => id)).toEqual(['b', 'c']);
});

test('the oldest entries go when the bytes would not suffice', () => {
  const kept = makeRoom([entry('a', 1), entry('b', 2, 50)], entry('c', 3, 50), limits);
  expect(kept.map(({ id }) => id)).toEqual(['b']);
});

test('an entry saved again replaces itself and costs nothing else its place', () => {
  const kept = makeRoom([entry('a', 1, 30), entry('b', 2, 60)], entry('b', 3, 60), limits);
  expect(kept.map(({ id }) => id)).toEqual(['a']);
});

test('whatever is stored, what is kept fits with the new entry', () => {
  const stored = fc.record({ id: fc.uuid(), savedAt: fc.nat(), bytes: fc.nat(120) });
  fc.assert(
    fc.property(fc.array(stored), stored, (before, incoming) => {
      const kept = makeRoom(before, incoming, limits);
      const bytes = kept.reduce((sum, { bytes: own }) => sum + own, incoming.bytes);
      expect(kept.length).toBeLessThan(limits.entries);
      expect(kept.length === 0 || bytes <= limits.bytes).toBe(true);
    }),
  );
});

test('bytes are counted as the costlier browser does', () => {
  expect(storedBytes('abc')).toBe(3);
  expect(storedBytes('é')).toBe(2);
  expect(storedBytes('日本')).toBe(6);
  expect(storedBytes('abcd日')).toBe(10);
});

test('a stored list is read item by item, malformed items left out', () => {
  expect(parseEntryList([entry('a', 1), { id: 'b' }, null, 'c'])).toEqual([entry('a', 1)]);
  expect(parseEntryList('list')).toEqual([]);
});
