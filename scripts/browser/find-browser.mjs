import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {import('./types').BrowserName} BrowserName */

/**
 * Environment variables that name the browser to run, and where each system keeps it. A name without a slash is
 * looked for on the PATH.
 *
 * @type {Record<BrowserName, { variable: string } & Record<'linux' | 'darwin' | 'win32', readonly string[]>>}
 */
const PLACES = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    linux: [
      'chromium',
      'chromium-browser',
      'google-chrome',
      'google-chrome-stable',
      'microsoft-edge',
      'microsoft-edge-stable',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: [
      'Chromium\\Application\\chrome.exe',
      'Google\\Chrome\\Application\\chrome.exe',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    linux: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
  },
};

/** The variables that name the folders in which Windows keeps programs. */
const WINDOWS_FOLDERS = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'];

/**
 * Path of the browser to run, `null` where there is none. CHROMIUM_PATH and FIREFOX_PATH come first.
 *
 * @param {BrowserName} name
 * @param {{ env?: NodeJS.ProcessEnv, platform?: string, exists?: (path: string) => boolean }} [system]
 */
export function findBrowser(
  name,
  { env = process.env, platform = process.platform, exists = existsSync } = {},
) {
  const places = PLACES[name];
  const named = env[places.variable];
  if (named) return exists(named) ? named : null;
  return candidates(places, { env, platform }).find(exists) ?? null;
}

/**
 * @param {(typeof PLACES)[BrowserName]} places
 * @param {{ env: NodeJS.ProcessEnv, platform: string }} system
 */
function candidates(places, { env, platform }) {
  if (platform === 'darwin') {
    return places.darwin.flatMap((path) => [path, `${env['HOME'] ?? ''}${path}`]);
  }
  if (platform === 'win32') {
    return WINDOWS_FOLDERS.flatMap((folder) => places.win32.map((path) => `${env[folder] ?? ''}\\${path}`));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return places.linux.flatMap((file) => folders.map((folder) => join(folder, file)));
}
