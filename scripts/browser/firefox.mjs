import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './find-browser.mjs';
import { connectionOf, inBrowserWindow, windowContexts } from './firefox-chrome.mjs';
import { FirefoxPopup } from './firefox-popup.mjs';
import { extensionUuid, pressAction, pressShortcutKeys } from './firefox-scripts.mjs';
import { announceLoads, openTab, tabAt, windowOf } from './firefox-tabs.mjs';
import { waitUntil } from './wait-until.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./firefox-chrome.mjs').Connection} Connection */
/** @typedef {{ connection: Connection, window: string }} Place */

/** As Firefox ships: under remote control it would open a link's new tab in a window of its own. */
const PREFERENCES = { 'browser.link.open_newwindow': 3 };

/** A press while Firefox still moves the focus from a tab that closed opens nothing: the panel is hidden at once. */
const PRESSES = 3;

/**
 * @param {import('./types').LaunchOptions} options
 * @returns {Promise<import('./types').ExtensionBrowser>}
 * @throws when no Firefox is found
 */
export async function launchFirefox({ headless, extension = 'dist/firefox', executable, ...options }) {
  const executablePath = executable ?? findBrowser('firefox');
  if (!executablePath) throw new Error('No Firefox found.');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: PREFERENCES,
    defaultViewport: null,
    ...options,
  });
  try {
    return await withExtension(browser, resolve(extension));
  } catch (cause) {
    await browser.close();
    throw cause;
  }
}

/**
 * @param {Browser} browser
 * @param {string} folder
 * @returns {Promise<import('./types').ExtensionBrowser>}
 */
async function withExtension(browser, folder) {
  const connection = connectionOf(browser);
  announceLoads(connection);
  const installed = await connection.send('webExtension.install', {
    extensionData: { type: 'path', path: folder },
    'moz:allowPrivateBrowsing': true,
  });
  const id = /** @type {string} as the protocol defines */ (installed.result.extension);
  const place = { connection, window: await firstWindow(connection) };
  const uuid = await inBrowserWindow(place, extensionUuid, id);
  const origin = `moz-extension://${uuid}`;
  /**
   * @param {Page} page
   * @param {(place: Place) => Promise<unknown>} press
   * @param {import('./types').PressOptions} [options]
   */
  const popupOver = async (page, press, options) =>
    openPopup({ connection, window: await windowOf(browser, page) }, { page, press, ...options });
  return {
    name: 'firefox',
    version: await browser.version(),
    origin,
    puppeteer: browser,
    ended: new Promise((ended) => browser.once('disconnected', () => ended())),
    openPage: (url, options = {}) => openTab(browser, url, options),
    pressAction: (page, options) =>
      popupOver(page, (place) => inBrowserWindow(place, pressAction, id), options),
    pressShortcut: (page) => popupOver(page, (place) => inBrowserWindow(place, pressShortcutKeys)),
    waitForPage: (part) => tabAt(browser, part),
    close: () => browser.close(),
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
