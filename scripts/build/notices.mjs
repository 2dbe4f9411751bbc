import { readFile, readdir } from 'node:fs/promises';

/**
 * The licences of the packages whose code is in a build, as one text.
 *
 * @param {Iterable<string>} inputs paths of bundled files
 */
export async function notices(inputs) {
  /** @type {Set<string>} */
  const folders = new Set();
  for (const input of inputs) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder) folders.add(folder);
  }
  const texts = await Promise.all([...folders].sort(byCode).map(notice));
  return `Precis contains code of these packages.\n\n${texts.join('\n\n')}\n`;
}

/**
 * @param {string} folder
 * @throws when the package brings no licence
 */
async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} brings no licence.`);
  const text = await readFile(`${folder}/${file}`, 'utf8');
  return `${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${text.trim()}`;
}

/**
 * The same order on every machine, whatever its language.
 *
 * @param {string} a
 * @param {string} b
 */
function byCode(a, b) {
  return a < b ? -1 : 1;
}
