import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { archive } from '../build/archive.mjs';

/** @typedef {import('./firefox-chrome.mjs').Connection} Connection */

/**
 * Installs an unpacked extension until Firefox closes.
 *
 * @param {Connection} connection
 * @param {string} folder
 * @returns {Promise<string>} its id
 */
export function installForNow(connection, folder) {
  return install(connection, { type: 'path', path: folder }, { permanent: false });
}

/**
 * Installs an extension so that it is there when Firefox starts again with that profile, or finds it installed.
 *
 * @param {Connection} connection
 * @param {string} folder
 * @param {string} profile
 * @returns {Promise<string>} its id
 * @throws in a Firefox that takes signed extensions alone
 */
export async function installInProfile(connection, folder, profile) {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  if (existsSync(join(profile, 'extensions', `${id}.xpi`))) return id;
  // Firefox 153 keeps nothing that is not packed.
  const value = Buffer.from(await archive(folder)).toString('base64');
  return install(connection, { type: 'base64', value }, { permanent: true });
}

/**
 * @param {Connection} connection
 * @param {object} extensionData
 * @param {{ permanent: boolean }} options
 * @returns {Promise<string>}
 */
async function install(connection, extensionData, { permanent }) {
  const { result } = await connection.send('webExtension.install', {
    extensionData,
    'moz:allowPrivateBrowsing': true,
    'moz:permanent': permanent,
  });
  return result.extension;
}
