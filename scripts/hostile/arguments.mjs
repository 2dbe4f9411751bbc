import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Each is a test file in `test/hostile/browser`. */
export const PARTS = ['generated', 'journeys', 'policy', 'growth', 'faults', 'privacy', 'endurance'];

export const USAGE = `npm run test:hostile [-- [--full] [--part NAME]… [--browser NAME] [--seeds FROM-TO] [FOLDER…]]
  --full     the long form
  --part     only this part, one of ${PARTS.join(', ')}
  --browser  only in chromium or in firefox
  --seeds    the seeds to grow pages from, such as 1-5000
  FOLDER     pages with an index.json, in place of the project's own`;

/**
 * @typedef {object} Asked
 * @property {boolean} full
 * @property {string[]} parts all where none is named
 * @property {string} browser empty for both
 * @property {string} seeds empty for those of the form
 * @property {string[]} folders absolute
 */

/**
 * @param {string[]} args
 * @returns {Asked | null} `null` for arguments that are not understood
 */
export function hostileArguments(args) {
  const parsed = parse(args);
  if (!parsed) return null;
  const { values, positionals } = parsed;
  const { full = false, part: parts = [], browser = '', seeds = '' } = values;
  const known = parts.every((part) => PARTS.includes(part)) && /^(?:|chromium|firefox)$/.test(browser);
  if (!known || !/^(?:|\d{1,9}-\d{1,9})$/.test(seeds)) return null;
  return { full, parts, browser, seeds, folders: positionals.map((folder) => resolve(folder)) };
}

/** @param {string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        full: { type: 'boolean' },
        part: { type: 'string', multiple: true },
        browser: { type: 'string' },
        seeds: { type: 'string' },
      },
    });
  } catch {
    return null; // An option that is none, or lacks its value.
  }
}
