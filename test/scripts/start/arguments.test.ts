import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { startArguments } from '../../../scripts/start/arguments.mjs';

const LINUX = { platform: 'linux', env: { DISPLAY: ':0' } };
const PAGE = 'test/fixtures/journeys/lamplighter.html';

test('with nothing said the sample is shown, in Chromium or else in Firefox', () => {
  expect(startArguments([], LINUX)).toEqual({
    file: null,
    address: null,
    browsers: ['chromium', 'firefox'],
    headless: false,
  });
});

test('who asks for Firefox gets no other', () => {
  expect(startArguments(['--firefox'], LINUX).browsers).toEqual(['firefox']);
});

test.each(['https://example.org/page', 'http://127.0.0.1:8080/', 'about:blank', 'chrome://version/'])(
  '%s is an address',
  (place) => {
    expect(startArguments([place], LINUX)).toMatchObject({ file: null, address: place });
  },
);

test('a path and a file address are a file', () => {
  for (const place of [PAGE, resolve(PAGE), pathToFileURL(PAGE).href])
    expect(startArguments([place, '--firefox'], LINUX)).toMatchObject({
      file: resolve(PAGE),
      address: null,
      browsers: ['firefox'],
    });
});

test.each([
  { platform: 'linux', env: {}, headless: true },
  { platform: 'linux', env: { DISPLAY: '' }, headless: true },
  { platform: 'linux', env: { WAYLAND_DISPLAY: 'wayland-0' }, headless: false },
  { platform: 'darwin', env: {}, headless: false },
  { platform: 'win32', env: {}, headless: false },
])('on $platform with $env it is headless: $headless', ({ headless, ...system }) => {
  expect(startArguments([], system).headless).toBe(headless);
  expect(startArguments(['--headless'], system).headless).toBe(true);
});

test.each([
  ['nowhere.html', /There is no file .*nowhere\.html\. An address begins with https/],
  ['example.org', /An address begins with https/],
  ['test', /is a folder/],
  ['--bogus', /--bogus[\s\S]*Usage: npm start/],
])('%s is refused with a sentence', (argument, sentence) => {
  expect(() => startArguments([argument], LINUX)).toThrow(sentence);
});

test('two pages are one too many', () => {
  expect(() => startArguments([PAGE, PAGE], LINUX)).toThrow('One page at a time');
});
