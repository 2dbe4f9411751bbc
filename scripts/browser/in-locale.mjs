import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises';

/**
 * Copies an unpacked build so that it speaks one language in every browser: a browser itself speaks only those that are
 * installed with it.
 *
 * @param {string} build
 * @param {{ locale: string, folder: string }} copy `locale`: the name of its folder in `_locales`
 */
export async function buildInLocale(build, { locale, folder }) {
  await cp(build, folder, { recursive: true });
  for (const other of await readdir(`${folder}/_locales`))
    if (other !== locale) await rm(`${folder}/_locales/${other}`, { recursive: true });
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'));
  await writeFile(`${folder}/manifest.json`, JSON.stringify({ ...manifest, default_locale: locale }));
}
