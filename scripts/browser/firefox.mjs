import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';
import { installForNow, installInProfile } from './firefox-install.mjs';
import { connectionOf, inBrowserWindow, windowContexts } from './firefox-chrome.mjs';
import { FirefoxPopup } from './firefox-popup.mjs';
import { extensionUuid, pressAction, pressShortcutKeys, quit } from './firefox-scripts.mjs';
import { announceLoads, openTab, tabAt, windowOf } from './firefox-tabs.mjs';
import { waitUntil } from './wait-until.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./firefox-chrome.mjs').Connection} Connection */
/** @typedef {{ connection: Connection, window: string }} Place */

/** As Firefox ships: under remote control it would open a link's new tab in a window of its own. */
const PREFERENCES = { 'browser.link.open_newwindow': 3 };

/** Of a profile that is kept: the extension stays in it though nobody signed it, and tabs come back. */
const KEPT_PREFERENCES = {
  'xpinstall.signatures.required': false,
  'browser.startup.page': 3,
  'browser.sessionstore.restore_on_demand': false,
};

/** A press while Firefox still moves the focus from a tab that closed opens nothing: the panel is hidden at once. */
const PRESSES = 3;

/**
 * @param {import('./types').LaunchOptions} options
 * @returns {Promise<import('./types').ExtensionBrowser>}
 * @throws when no Firefox is found
 */
export async function launchFirefox({
  headless,
  extension = 'dist/firefox',
  executable,
  profile,
  ...options
}) {
  const executablePath = executable ?? findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { ...PREFERENCES, ...(profile ? KEPT_PREFERENCES : {}) },
    defaultViewport: null,
    ...(profile ? { userDataDir: profile } : {}),
    ...options,
  });
  try {
    return await withExtension(browser, resolve(extension), profile);
  } catch (cause) {
    await browser.close();
    throw cause;
  }
}

/**
 * @param {Browser} browser
 * @param {string} folder
 * @param {string} [profile] the one that is kept
 * @returns {Promise<import('./types').ExtensionBrowser>}
 */
async function withExtension(browser, folder, profile) {
  const connection = connectionOf(browser);
  announceLoads(connection);
  const id = profile
    ? await installInProfile(connection, folder, profile)
    : await installForNow(connection, folder);
  const place = { connection, window: await firstWindow(connection) };
  const find = () => inBrowserWindow(place, extensionUuid, id);
  const uuid = await waitUntil(find, { what: 'the extension' });
  const origin = `moz-extension://${uuid}`;
  /**
   * @param {Page} page
   * @param {(place: Place) => Promise<unknown>} press
   * @param {import('./types').PressOptions} [options]
   */
  const popupOver = async (page, press, options) =>
    openPopup({ connection, window: await windowOf(browser, page) }, { page, press, ...options });
  const ended = new Promise((ended) => browser.once('disconnected', ended));
  return {
    name: 'firefox',
    version: await browser.version(),
    origin,
    puppeteer: browser,
    ended,
    openPage: (url, options = {}) => openTab(browser, url, options),
    pressAction: (page, options) =>
      popupOver(page, (place) => inBrowserWindow(place, pressAction, id), options),
    pressShortcut: (page) => popupOver(page, (place) => inBrowserWindow(place, pressShortcutKeys)),
    waitForPage: (part) => tabAt(browser, part),
    close: async () => {
      // Closed by the protocol, Firefox 153 closes the tabs first and has none to bring back.
      if (profile) await Promise.all([ended, inBrowserWindow(place, quit)]);
      await browser.close();
    },
  };
}

/**
 * @param {Place} place
 * @param {{ page: Page, press: (place: Place) => Promise<unknown>, undisturbed?: number }} how
 */
async function openPopup(place, { page, press, undisturbed = 0 }) {
  const popup = new FirefoxPopup(place);
  for (let attempt = 1; attempt <= PRESSES; attempt += 1) {
    await page.bringToFront();
    // Pressed while the popup before is still on its way out, the action would only close that.
    await popup.close();
    await press(place);
    if (undisturbed > 0) await setTimeout(undisturbed);
    if (await popup.opens()) return popup;
  }
  throw new Error('The toolbar action opened no popup.');
}

/** @param {Connection} connection */
async function firstWindow(connection) {
  const open = async () => (await windowContexts(connection))[0];
  const { context } = await waitUntil(open, { what: 'a window of Firefox' });
  return context;
}
