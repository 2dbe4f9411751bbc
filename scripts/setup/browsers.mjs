// Only built-ins of Node here: this may run before anything is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { findBrowser } from '../browser/find-browser.mjs';

/** @typedef {import('../browser/types').BrowserName} BrowserName */

/** @type {Record<BrowserName, { apt: Record<'debian' | 'ubuntu', string>, dnf: string, brew: string, winget: string }>} */
const PACKAGES = {
  chromium: {
    apt: { debian: 'chromium', ubuntu: 'chromium-browser' },
    dnf: 'chromium',
    brew: 'google-chrome',
    winget: 'Google.Chrome',
  },
  firefox: {
    apt: { debian: 'firefox-esr', ubuntu: 'firefox' },
    dnf: 'firefox',
    brew: 'firefox',
    winget: 'Mozilla.Firefox',
  },
};

/**
 * Path of the browser. On Debian and Ubuntu it is installed where it is missing and the rights are there.
 *
 * @param {BrowserName} name
 * @returns {string | null} `null` where there is none and none could be installed
 */
export function ensureBrowser(name) {
  const found = findBrowser(name);
  const distribution = debianFamily();
  if (found || distribution === null || process.getuid?.() !== 0) return found;
  const wanted = PACKAGES[name].apt[distribution];
  console.log(`Installing ${wanted} (apt-get) …`);
  // A list of packages from long ago would bring a browser from then, too old to be driven, or one no longer served.
  aptGet(['update']);
  return aptInstall(wanted) ? findBrowser(name) : null;
}

/**
 * The one line that installs the browser, for the person to run.
 *
 * @param {BrowserName} name
 * @param {{ platform?: string, distribution?: 'debian' | 'ubuntu' | null }} [system]
 */
export function installLine(name, { platform = process.platform, distribution = debianFamily() } = {}) {
  const { apt, dnf, brew, winget } = PACKAGES[name];
  if (platform === 'darwin') return `brew install --cask ${brew}`;
  if (platform === 'win32') return `winget install ${winget}`;
  return distribution === null
    ? `sudo dnf install -y ${dnf}`
    : `sudo apt-get install -y --no-install-recommends ${apt[distribution]}`;
}

/** @returns {'debian' | 'ubuntu' | null} */
function debianFamily() {
  if (!existsSync('/etc/debian_version') || !existsSync('/etc/os-release')) return null;
  return /^ID=ubuntu$/m.test(readFileSync('/etc/os-release', 'utf8')) ? 'ubuntu' : 'debian';
}

/** @param {string} name */
function aptInstall(name) {
  return aptGet(['install', '-y', '--no-install-recommends', name]);
}

/** @param {string[]} args */
function aptGet(args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  return status === 0;
}
