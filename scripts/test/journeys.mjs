import { ensureBrowser, installLine } from '../setup/browsers.mjs';

/** @typedef {import('../browser/types').BrowserName} BrowserName */

/** @type {readonly BrowserName[]} */
const BROWSERS = ['chromium', 'firefox'];

/**
 * Runs the journeys in the browsers that are there or can be installed. A browser that is missing is told, and fails the
 * run where `CI` is set: a machine that checks changes must not leave out half of the checks.
 *
 * @param {() => Promise<boolean>} run gives whether the journeys went well
 * @param {{ ensure?: (name: BrowserName) => string | null, env?: NodeJS.ProcessEnv }} [system]
 * @returns {Promise<{ ok: boolean, missing: string[] }>} `missing`: a sentence for each browser that is not there
 */
export async function journeys(run, { ensure = ensureBrowser, env = process.env } = {}) {
  const absent = BROWSERS.filter((name) => ensure(name) === null);
  const missing = absent.map(
    (name) => `no ${name}: its journeys were SKIPPED. Install it: ${installLine(name)}`,
  );
  for (const line of missing) console.warn(line);
  const ran = absent.length === BROWSERS.length || (await run());
  return { ok: ran && (missing.length === 0 || !env['CI']), missing };
}
