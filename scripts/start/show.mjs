import { mkdir, rm } from 'node:fs/promises';
import { launch } from '../browser/launch.mjs';
import { Stop } from '../setup/stop.mjs';
import { servePage } from './page-server.mjs';
import { readSummary, summaryText } from './summary-text.mjs';

/** @typedef {import('../browser/types').ExtensionBrowser} ExtensionBrowser */
/** @typedef {import('../browser/types').Popup} Popup */

/** A phone's two thirds: as much as the reader needs for its outline to stand beside the text. */
const READER_SIZE = { width: 1280, height: 900 };

/**
 * Opens a page in a browser with the extension and presses the toolbar action. With a display the browser stays open
 * until the person closes it; without, the summary is printed and `out/popup.png` and `out/reader.png` are left.
 *
 * @param {object} what
 * @param {import('../browser/types').BrowserName} what.name
 * @param {string | null} what.file path of a page to show
 * @param {string | null} what.address address of a page to show; the sample where neither is given
 * @param {boolean} what.headless
 * @throws {Stop} when the address cannot be opened
 */
export async function show({ name, file, address, headless }) {
  const served = file === null ? null : await servePage(file);
  const browser = await launch(name, { headless });
  try {
    const url = served?.url ?? address ?? `${browser.origin}/reader/reader.html?id=sample`;
    const popup = await browser.pressAction(await open(browser, url));
    await popup.ready();
    if (headless) await leaveTraces(browser, popup);
    else await untilClosed(browser);
  } finally {
    await browser.close();
    served?.close();
  }
}

/**
 * @param {ExtensionBrowser} browser
 * @param {string} url
 */
async function open(browser, url) {
  try {
    return await browser.openPage(url);
  } catch (error) {
    const [reason] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new Stop(`${url} does not open. Is it spelled right, and is there a way to it?\n(${reason})`);
  }
}

/** @param {ExtensionBrowser} browser */
async function untilClosed(browser) {
  console.log(`Precis is open in ${browser.version}. Close the browser when you have seen enough.`);
  await browser.ended;
}

/**
 * @param {ExtensionBrowser} browser
 * @param {Popup} popup
 */
async function leaveTraces(browser, popup) {
  console.log(`\n${summaryText(await popup.evaluate(readSummary))}\n`);
  await mkdir('out', { recursive: true });
  await rm('out/reader.png', { force: true }); // It would be of the page before where this one has no full text.
  await popup.screenshot('out/popup.png');
  const reader = await openReader(browser, popup);
  if (!reader) {
    console.log('out/popup.png shows how it looks.');
    return;
  }
  await reader.setViewport(READER_SIZE);
  await reader.screenshot({ path: 'out/reader.png' });
  console.log('out/popup.png and out/reader.png show how it looks.');
}

/**
 * Follows the popup's link to the full text.
 *
 * @param {ExtensionBrowser} browser
 * @param {Popup} popup
 * @returns {Promise<import('puppeteer-core').Page | null>} `null` where a notice stands in place of a summary
 */
async function openReader(browser, popup) {
  const link = 'a[data-action="open-reader"]';
  const address = await popup.evaluate(hrefOf, link);
  if (address === null) return null;
  await popup.click(link);
  const reader = await browser.waitForPage(address);
  await reader.waitForSelector('article h1');
  return reader;
}

/**
 * Runs in the popup.
 *
 * @param {string} selector
 */
function hrefOf(selector) {
  return document.querySelector(selector)?.getAttribute('href') ?? null;
}
