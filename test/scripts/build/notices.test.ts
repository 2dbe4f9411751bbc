import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { noticeText, notices } from '../../../scripts/build/notices.mjs';

const LICENCES = [
  { name: 'one 1.0 (MIT)', text: 'MIT\n\nCopyright (c) One\n\nPermission is granted.\n' },
  { name: 'other 2.0 (ISC)', text: 'ISC\n\nCopyright (c) Other\n\nPermission is given.\n' },
  { name: 'third 3.0 (MIT)', text: 'MIT\r\n\r\nCopyright (c) Third\r\n\r\nPermission is granted.\r\n' },
];

test('a licence that two packages share stands once, below the copyright of both', () => {
  const text = noticeText(LICENCES);
  expect(text.split('Permission is granted.')).toHaveLength(2);
  expect(text).toContain('one 1.0 (MIT)\nCopyright (c) One\nthird 3.0 (MIT)\nCopyright (c) Third\n\nMIT\n');
});

test('a licence of other terms stands by itself', () => {
  expect(noticeText(LICENCES)).toContain('other 2.0 (ISC)\nCopyright (c) Other\n\nISC\n');
});

test('a line about owners that names none stays where it stands', () => {
  const text = 'The name of the\nCopyright Holder(s) is not used.';
  expect(noticeText([{ name: 'font 1.0 (OFL-1.1)', text }])).toContain(`font 1.0 (OFL-1.1)\n\n${text}\n`);
});

const PACKAGES = ['@fontsource-variable/literata', 'idb', 'preact', 'stopword', 'webextension-polyfill'];
const shipped = await notices(PACKAGES.map((name) => `node_modules/${name}/package.json`));

test.each(PACKAGES.filter((name) => name !== 'webextension-polyfill'))(
  'no line of the licence of %s is lost',
  (name) => {
    const there = new Set(shipped.split('\n'));
    const lines = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim().split(/\r?\n/);
    expect(lines.filter((line) => !there.has(line))).toEqual([]);
  },
);

test('what is under the Mozilla Public License says so, where the licence is and where the source', () => {
  expect(shipped).toContain('webextension-polyfill 0.12.0 (MPL-2.0)');
  expect(shipped).toContain('https://mozilla.org/MPL/2.0/');
  expect(shipped).toContain('https://github.com/mozilla/webextension-polyfill');
});
