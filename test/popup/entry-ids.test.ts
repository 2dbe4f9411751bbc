import { expect, test } from 'vitest';
import { entryIds } from '../../popup/entry-ids';

const MILL = 'https://valley.example/mill';
const FERRY = 'https://valley.example/ferry';

test('what is read again has the id it had', () => {
  const ids = entryIds();
  expect(ids('article', MILL)).toBe(ids('article', MILL));
});

test('another page, and another scope of the same, has an id of its own', () => {
  const ids = entryIds();
  const all = [ids('article', MILL), ids('article', FERRY), ids('page', MILL), ids('selection', MILL)];
  expect(new Set(all).size).toBe(all.length);
});

test('no two popups have an id in common', () => {
  expect(entryIds()('article', MILL)).not.toBe(entryIds()('article', MILL));
});
