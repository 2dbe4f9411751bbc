import { readFile, readdir, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

/**
 * A folder, or some of what stands in it, as a zip archive. Same files, same bytes: entries are sorted and carry neither
 * times nor permissions.
 *
 * @param {string} folder
 * @param {readonly string[]} [parts] names of files and folders in it; everything where not given
 * @returns {Promise<Uint8Array>}
 */
export async function archive(folder, parts) {
  const paths = (await Promise.all((parts ?? ['.']).map((part) => filesIn(join(folder, part))))).flat();
  const files = paths.map((path) => ({ name: relative(folder, path).split(sep).join('/'), path }));
  files.sort((a, b) => (a.name < b.name ? -1 : 1));
  /** @type {import('fflate').Zippable} */
  const tree = {};
  for (const { name, path } of files) tree[name] = await readFile(path);
  // The first date a zip can tell. It tells local time, so the bytes are the same in every zone.
  return zipSync(tree, { level: 9, mtime: new Date(1980, 0, 1) });
}

/**
 * @param {string} path of a file, which then is the only one, or of a folder
 * @returns {Promise<string[]>}
 */
async function filesIn(path) {
  if ((await stat(path)).isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
