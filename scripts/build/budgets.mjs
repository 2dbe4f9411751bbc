import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Bytes, gzipped: what a page loads before it shows its text. */
const SCRIPTS = {
  'popup/first-read.js': 4_000,
  'popup/popup.js': 37_500,
  'extract-page.js': 22_400,
  'reader/reader.js': 36_500,
};

/** Bytes of all files, unpacked. */
const PACKAGE = 900_000;

/**
 * @typedef {object} Budget
 * @property {string} what
 * @property {number} bytes
 * @property {number} limit
 */

/**
 * @param {string} folder an unpacked build
 * @param {import('esbuild').Metafile} metafile of that build
 * @returns {Promise<Budget[]>}
 */
export async function measure(folder, metafile) {
  const scripts = Object.entries(SCRIPTS).map(async ([script, limit]) => {
    const files = await Promise.all(firstLoad(`${folder}/${script}`, metafile).map((path) => readFile(path)));
    const bytes = files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0);
    return { what: `${script}, gzipped`, bytes, limit };
  });
  return [
    ...(await Promise.all(scripts)),
    { what: 'package, unpacked', bytes: await folderSize(folder), limit: PACKAGE },
  ];
}

/**
 * A script and what it imports before it runs, without what it imports later on.
 *
 * @param {string} entry
 * @param {import('esbuild').Metafile} metafile
 */
export function firstLoad(entry, { outputs }) {
  const found = new Set([entry]);
  for (const path of found) {
    for (const { path: imported, kind } of outputs[path]?.imports ?? []) {
      if (kind === 'import-statement') found.add(imported);
    }
  }
  return [...found];
}

/** @param {string} folder */
async function folderSize(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((entry) => stat(join(entry.parentPath, entry.name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

/** @param {Budget} budget */
export function isMet({ bytes, limit }) {
  return bytes <= limit;
}

/** @param {Budget} budget */
export function describe({ what, bytes, limit }) {
  return `${what}: ${kilobytes(bytes)} of ${kilobytes(limit)} kB`;
}

/** @param {number} bytes */
function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
