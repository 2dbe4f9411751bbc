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
  return noticeText(await Promise.all([...folders].sort(byCode).map(licenceOf)));
}

/**
 * @typedef {object} Licence
 * @property {string} name
 * @property {string} text the licence's file
 */

/**
 * @param {string} folder
 * @returns {Promise<Licence>}
 * @throws when the package brings no licence
 */
async function licenceOf(folder) {
  const { name, version, license, homepage } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  if (license === 'MPL-2.0')
    return { name: `${name} ${version} (${license})`, text: mozillaNotice(homepage) };
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${name} brings no licence.`);
  return { name: `${name} ${version} (${license})`, text: await readFile(`${folder}/${file}`, 'utf8') };
}

/**
 * What the Mozilla Public License asks of a form that is no source (3.2): the notice of its Exhibit A, and where the
 * source can be had.
 *
 * @param {string} source
 */
function mozillaNotice(source) {
  return [
    'This Source Code Form is subject to the terms of the Mozilla Public License, v. 2.0. If a copy of the MPL was not',
    'distributed with this file, You can obtain one at https://mozilla.org/MPL/2.0/.',
    `Its source is at ${source}`,
  ].join('\n');
}

/**
 * Every package with its copyright, and a licence that several of them share once, below all of them.
 *
 * @param {readonly Licence[]} licences
 */
export function noticeText(licences) {
  /** @type {Map<string, string[]>} */
  const heads = new Map();
  for (const { name, text } of licences) {
    const lines = text.trim().split(/\r?\n/);
    const copyright = lines.filter(isCopyright);
    const terms = lines.filter((line) => !isCopyright(line)).join('\n');
    const head = [name, ...copyright].join('\n');
    heads.set(terms, [...(heads.get(terms) ?? []), head]);
  }
  const texts = [...heads].map(([terms, packages]) => [RULE, ...packages, '', terms.trim()].join('\n'));
  return `Precis contains code of these packages.\n\n${texts.join('\n\n')}\n`;
}

const RULE = '-'.repeat(80);

/**
 * Whether a line names an owner; licences also speak of owners.
 *
 * @param {string} line
 */
function isCopyright(line) {
  return /^Copyright (?:\(c\)|©|\d{4})/.test(line);
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
