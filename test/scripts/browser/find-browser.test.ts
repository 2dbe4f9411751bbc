import { expect, test } from 'vitest';
import { findBrowser } from '../../../scripts/browser/find-browser.mjs';

function system(platform: string, env: Record<string, string>, ...files: string[]) {
  return { platform, env, exists: (path: string) => files.includes(path) };
}

test('on Linux the browser is looked for on the PATH, Chromium before Chrome', () => {
  const linux = system('linux', { PATH: '/usr/bin:/opt/bin' }, '/usr/bin/google-chrome', '/opt/bin/chromium');
  expect(findBrowser('chromium', linux)).toBe('/opt/bin/chromium');
});

test('on macOS an application of the person counts as one of the machine', () => {
  const path = '/Users/me/Applications/Firefox.app/Contents/MacOS/firefox';
  expect(findBrowser('firefox', system('darwin', { HOME: '/Users/me' }, path))).toBe(path);
});

test('on Windows Edge will do', () => {
  const path = 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe';
  const windows = system('win32', { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' }, path);
  expect(findBrowser('chromium', windows)).toBe(path);
});

test('a browser that is named wins over one that is found', () => {
  const linux = system(
    'linux',
    { PATH: '/usr/bin', CHROMIUM_PATH: '/my/chrome' },
    '/usr/bin/chromium',
    '/my/chrome',
  );
  expect(findBrowser('chromium', linux)).toBe('/my/chrome');
});

test('a named browser that is not there is not replaced by another', () => {
  const linux = system('linux', { PATH: '/usr/bin', FIREFOX_PATH: '/my/firefox' }, '/usr/bin/firefox');
  expect(findBrowser('firefox', linux)).toBeNull();
});
