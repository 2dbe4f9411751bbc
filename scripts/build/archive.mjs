import { readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/**
 * A folder as a zip archive. Same files, same bytes: entries are sorted and carry neither times nor permissions.
 *
 * @param {string} folder
 * @returns {Promise<Uint8Array>}
 */
export async function archive(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const files = paths.map((path) => ({ name: relative(folder, path).split(sep).join('/'), path }));
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  /** @type {import('fflate').Zippable} */
  const tree = {};
  for (const { name, path } of files) tree[name] = await readFile(path);
  // The first date a zip can tell. It tells local time, so the bytes are the same in every zone.
  return zipSync(tree, { level: 9, mtime: new Date(1980, 0, 1) });
}
