import { cp, mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { describe, isMet, measure } from './budgets.mjs';
import { compileCore, compileExtension } from './compile.mjs';
import { htmlSinks } from './html-sinks.mjs';
import { writeLocales } from './locales.mjs';
import { manifestFor } from './manifest.mjs';
import { Stop } from '../setup/stop.mjs';
import { notices } from './notices.mjs';

/** @typedef {import('../browser/types').BrowserName} BrowserName */

/** Copied as they are. */
const FILES = [
  'popup/popup.html',
  'reader/reader.html',
  'reader/recent.html',
  'reader/settings.html',
  'icons',
  'LICENSE',
];

/**
 * Builds `dist/chromium`, `dist/firefox` and `dist/core.mjs`. Same sources, same bytes.
 *
 * @returns {Promise<{ report: string[], failures: string[] }>} the sizes, and what must not ship
 */
export async function buildAll() {
  await rm('dist', { recursive: true, force: true });
  const [metafile] = await Promise.all([compileExtension('dist/chromium'), compileCore('dist/core.mjs')]);
  await Promise.all(
    FILES.map((path) => cp(path, `dist/chromium/${path}`, { recursive: true, filter: isShipped })),
  );
  await writeLocales('dist/chromium');
  await writeFile('dist/chromium/THIRD-PARTY.txt', await notices(Object.keys(metafile.inputs)));
  await cp('dist/chromium', 'dist/firefox', { recursive: true });
  await Promise.all([writeManifest('chromium'), writeManifest('firefox')]);
  const budgets = await measure('dist/chromium', metafile);
  const sinks = (await Promise.all(['dist/chromium', 'dist/core.mjs'].map(findSinks))).flat();
  return {
    report: budgets.map(describe),
    failures: [
      ...budgets.filter((budget) => !isMet(budget)).map((budget) => `over budget: ${describe(budget)}`),
      ...sinks,
    ],
  };
}

/**
 * Builds, prints the sizes.
 *
 * @throws {Stop} when something must not ship
 */
export async function buildOrStop() {
  const { report, failures } = await buildAll();
  for (const line of report) console.log(line);
  if (failures.length > 0) throw new Stop(failures.join('\n'));
}

/**
 * The drawing of the icons stays at home.
 *
 * @param {string} path
 */
function isShipped(path) {
  return extname(path) !== '.svg';
}

/** @param {BrowserName} browser */
async function writeManifest(browser) {
  await mkdir(`dist/${browser}`, { recursive: true });
  const manifest = manifestFor(browser, JSON.parse(await readFile('manifest.json', 'utf8')));
  await writeFile(`dist/${browser}/manifest.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** @param {string} place a file or folder */
async function findSinks(place) {
  const files = extname(place)
    ? [place]
    : (await readdir(place, { recursive: true })).map((path) => join(place, path));
  const scripts = files.filter((path) => ['.js', '.mjs'].includes(extname(path)));
  const found = scripts.map(async (path) =>
    htmlSinks(await readFile(path, 'utf8')).map((sink) => `HTML sink in ${path}: …${sink}…`),
  );
  return (await Promise.all(found)).flat();
}
