import { expect, test } from 'vitest';
import { parseRecentEntry } from '../../src/platform/recent-entry';

const ITEM = { id: 'a', savedAt: 1, bytes: 2, title: 'Tides', siteName: null, url: 'https://a.example/' };

test('an item of the list is read as it was written, with the place where it was read and without', () => {
  expect(parseRecentEntry(ITEM)).toEqual(ITEM);
  expect(parseRecentEntry({ ...ITEM, place: 'b1c2' })).toEqual({ ...ITEM, place: 'b1c2' });
});

test.each([
  null,
  'a',
  {},
  { ...ITEM, title: 1 },
  { ...ITEM, siteName: 1 },
  { ...ITEM, url: undefined },
  { ...ITEM, savedAt: Infinity },
  { ...ITEM, savedAt: NaN },
  { ...ITEM, bytes: -1 },
])('%j is no item', (value) => {
  expect(parseRecentEntry(value)).toBeNull();
});
