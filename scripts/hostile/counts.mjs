import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What one run of one part counted in one browser. Counts of runs over different seeds, and of different parts of a
 * table, add up.
 *
 * @typedef {object} Counted
 * @property {string} part
 * @property {string} browser
 * @property {string} run tells it from other runs of the same part: its seeds, or its piece of the table
 * @property {Record<string, number>} counts what was counted, in words
 */

/** @typedef {'short' | 'full'} Form */

/** @param {Form} form */
function folderOf(form) {
  return join('out', 'hostile', form);
}

/** @param {Form} form */
export async function clearCounts(form) {
  await rm(folderOf(form), { recursive: true, force: true });
}

/**
 * Keeps counts for the table at the end. Made again, a run replaces what it counted before.
 *
 * @param {Form} form
 * @param {Counted} counted
 */
export async function keepCounts(form, counted) {
  const folder = folderOf(form);
  await mkdir(folder, { recursive: true });
  const { part, browser, run } = counted;
  const name = `${part} ${browser} ${run}`.replaceAll(/[^\w ,-]/g, '_').replaceAll(' ', '.');
  await writeFile(
    join(folder, `${name}.json`),
    JSON.stringify({ build: await buildOf(browser), ...counted }),
  );
}

/**
 * What was counted with the present build.
 *
 * @param {Form} form
 * @returns {Promise<Counted[]>}
 */
export async function readCounts(form) {
  const folder = folderOf(form);
  const names = await readdir(folder).catch(() => []);
  /** @type {(Counted & { build: string })[]} written by keepCounts */
  const kept = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
  );
  const builds = new Map(
    await Promise.all(
      ['chromium', 'firefox'].map(
        /** @returns {Promise<[string, string]>} */ async (browser) => [browser, await buildOf(browser)],
      ),
    ),
  );
  return kept.filter(({ browser, build }) => build === builds.get(browser));
}

/**
 * What tells one build from another.
 *
 * @param {string} browser
 */
async function buildOf(browser) {
  const folder = join('dist', browser);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const hash = createHash('sha256');
  for (const file of files.sort()) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}
