/** @typedef {import('../browser/types').BrowserName} BrowserName */

/** Keys that only one browser knows; the other one warns of them or refuses to load. */
const OWN_KEYS = {
  chromium: ['minimum_chrome_version', 'incognito'],
  firefox: ['browser_specific_settings'],
};

/**
 * The manifest of one browser, from the one source of both.
 *
 * @param {BrowserName} browser
 * @param {Record<string, unknown>} manifest
 * @returns {Record<string, unknown>}
 */
export function manifestFor(browser, manifest) {
  const foreign = OWN_KEYS[browser === 'chromium' ? 'firefox' : 'chromium'];
  return Object.fromEntries(Object.entries(manifest).filter(([key]) => !foreign.includes(key)));
}
