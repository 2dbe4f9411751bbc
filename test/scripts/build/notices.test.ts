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

test.each(['@fontsource-variable/literata', 'preact', 'stopword', 'webextension-polyfill'])(
  'no line of the licence of %s is lost',
  async (name) => {
    const paths = [name, 'preact', 'stopword', '@fontsource-variable/literata'].map(
      (path) => `node_modules/${path}/package.json`,
    );
    const shipped = new Set((await notices(paths)).split('\n'));
    const lines = readFileSync(`node_modules/${name}/LICENSE`, 'utf8').trim().split(/\r?\n/);
    expect(lines.filter((line) => !shipped.has(line))).toEqual([]);
  },
);
