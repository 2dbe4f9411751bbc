import { mkdtempSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { archive } from '../../../scripts/build/archive.mjs';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** Writes the files one after the other, in the order given. */
function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'precis-archive-'));
  folders.push(folder);
  mkdirSync(join(folder, 'popup'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('an archive holds every file of the folder, in order of name', async () => {
  const folder = folderWith({ 'popup/popup.js': 'b', 'manifest.json': '{}', 'extract-page.js': 'a' });
  const files = unzipSync(await archive(folder));
  expect(Object.keys(files)).toEqual(['extract-page.js', 'manifest.json', 'popup/popup.js']);
  expect(new TextDecoder().decode(files['popup/popup.js'])).toBe('b');
});

test('an archive of some parts holds these files and folders alone', async () => {
  const folder = folderWith({ 'popup/popup.js': 'b', 'manifest.json': '{}', 'extract-page.js': 'a' });
  const files = unzipSync(await archive(folder, ['popup', 'manifest.json']));
  expect(Object.keys(files)).toEqual(['manifest.json', 'popup/popup.js']);
});

test('the same files give the same bytes, whenever and in whichever order they were written', async () => {
  const one = folderWith({ 'a.js': 'a', 'popup/b.js': 'b' });
  const other = folderWith({ 'popup/b.js': 'b', 'a.js': 'a' });
  utimesSync(join(other, 'a.js'), 1, 1);
  expect(await archive(one)).toEqual(await archive(other));
});

test('the bytes do not depend on the time zone', async () => {
  const folder = folderWith({ 'a.js': 'a' });
  const here = await archive(folder);
  const zone = process.env['TZ'];
  process.env['TZ'] = 'Pacific/Kiritimati';
  try {
    expect(await archive(folder)).toEqual(here);
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
