// Only built-ins of Node here: this runs before anything is installed.
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stop } from '../setup/stop.mjs';

/** @typedef {import('../browser/types').BrowserName} BrowserName */

const USAGE = 'Usage: npm start [-- [FILE_OR_URL] [--firefox] [--headless]]';

/**
 * @typedef {object} StartArguments
 * @property {string | null} file path of a page to show
 * @property {string | null} address address of a page to show; the sample where neither is given
 * @property {readonly BrowserName[]} browsers which ones will do, the first choice first
 * @property {boolean} headless
 */

/**
 * What `npm start` was asked for.
 *
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string }} [system]
 * @returns {StartArguments}
 * @throws {Stop} when there is no such option or no such file
 */
export function startArguments(args, { env = process.env, platform = process.platform } = {}) {
  const { values, positionals } = parse(args);
  const [place, ...more] = positionals;
  if (more.length > 0) throw new Stop(`One page at a time. ${USAGE}`);
  const isAddress = place !== undefined && /^(?!file:|[a-z]:[\\/])[a-z][a-z+.-]*:/i.test(place);
  return {
    file: place === undefined || isAddress ? null : fileAt(place),
    address: isAddress ? place : null,
    browsers: values.firefox ? ['firefox'] : ['chromium', 'firefox'],
    headless: values.headless ?? !hasDisplay(env, platform),
  };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean' } },
    });
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Stop(`${reason}. ${USAGE}`);
  }
}

/** @param {string} place a path or a `file:` address */
function fileAt(place) {
  const path = place.startsWith('file:') ? fileURLToPath(place) : resolve(place);
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) throw new Stop(`There is no file ${path}. An address begins with https://`);
  if (!found.isFile()) throw new Stop(`${path} is a folder. Name a page in it.`);
  return path;
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} platform
 */
function hasDisplay(env, platform) {
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}
