import { expect, test } from 'vitest';
import { unreadablePage } from '../../src/platform/unreadable-page';

const kindOf = (url: string | null, loading = false) => unreadablePage({ url, loading }).kind;

test.each([
  'about:config',
  'chrome://settings/',
  'view-source:https://example.org/a.pdf',
  'https://example.org/',
  null,
])('a page the browser keeps to itself is restricted: %s', (url) => expect(kindOf(url)).toBe('restricted'));

test.each([
  'https://example.org/paper.pdf',
  'https://example.org/Paper.PDF?page=2#x',
  'file:///D:/papers/paper.pdf',
])('the browser shows a PDF on a page of its own: %s', (url) => expect(kindOf(url)).toBe('pdf'));

test('the browser shows JSON on a page of its own', () => {
  expect(unreadablePage({ url: 'https://example.org/data.json', loading: false })).toEqual({
    kind: 'text',
    contentType: 'application/json',
  });
});

test.each(['https://example.org/', '', 'about:blank', null])(
  'a page of the web that refuses while it loads is not there yet: %j',
  (url) => expect(kindOf(url, true)).toBe('loading'),
);

test("a loading page of the browser's own stays restricted", () => {
  expect(kindOf('chrome://newtab/', true)).toBe('restricted');
});
