import { connectionOf, inBrowserWindow, tabContexts, windowContexts } from './firefox-chrome.mjs';
import { openPrivateWindow, tabIsSettled } from './firefox-scripts.mjs';
import { waitUntil } from './wait-until.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('./firefox-chrome.mjs').Connection} Connection */

/**
 * Opens an address in a new tab in front.
 *
 * @param {Browser} browser
 * @param {string} url
 * @param {import('./types').PageOptions} options
 * @returns {Promise<Page>} loaded
 */
export async function openTab(browser, url, { private: isPrivate = false }) {
  const page = isPrivate ? await privatePage(browser) : await browser.newPage();
  await page.goto(url);
  return page;
}

/**
 * The window that holds the page's tab.
 *
 * @param {Browser} browser
 * @param {Page} page
 */
export async function windowOf(browser, page) {
  const connection = connectionOf(browser);
  const id = contextId(page);
  const tab = (await tabContexts(connection)).find(({ context }) => context === id);
  const windows = await windowContexts(connection);
  const window = windows.find(({ clientWindow }) => clientWindow === tab?.clientWindow);
  if (!window) throw new Error(`No window holds ${page.url()}.`);
  return window.context;
}

/** @param {Browser} browser */
async function privatePage(browser) {
  const connection = connectionOf(browser);
  const before = new Set(await browser.pages());
  const [window] = await windowContexts(connection);
  if (!window) throw new Error('Firefox has no window.');
  await inBrowserWindow({ connection, window: window.context }, openPrivateWindow);
  const find = async () => (await browser.pages()).find((page) => !before.has(page));
  const page = await waitUntil(find, { what: 'a private window' });
  // Its own first page comes late and would cut off a navigation begun before.
  const place = { connection, window: await windowOf(browser, page) };
  await waitUntil(() => inBrowserWindow(place, tabIsSettled, 'about:privatebrowsing'), {
    what: 'the private window to settle',
  });
  return page;
}

/**
 * The newest open page whose address contains `part`.
 *
 * @param {Browser} browser
 * @param {string} part
 */
export function tabAt(browser, part) {
  const connection = connectionOf(browser);
  const find = async () => {
    const tab = (await tabContexts(connection)).findLast(({ url }) => url.includes(part));
    return tab ? pageOf(browser, tab) : null;
  };
  return waitUntil(find, { what: `a page at ${part}` }).catch(async (cause) => {
    const open = (await tabContexts(connection)).map(({ url }) => url).join(', ');
    throw new Error(`${String(cause)}; open are ${open}`, { cause });
  });
}

/**
 * Firefox 153 does not announce a tab that the popup's document opened, as its opener is no browsing context of the
 * protocol. The tree lists it, so it is announced here, once it is at its address.
 *
 * @param {Browser} browser
 * @param {import('./firefox-chrome.mjs').Context} tab
 */
async function pageOf(browser, tab) {
  const known = async () => (await browser.pages()).find((page) => contextId(page) === tab.context) ?? null;
  const page = await known();
  if (page) return page;
  connectionOf(browser).emit('browsingContext.contextCreated', { ...tab, originalOpener: null });
  return known();
}

/**
 * Firefox 153 tells when a page of an extension is committed, and never that it has loaded, so a navigation to one
 * would not end. It is told here.
 *
 * @param {Connection} connection
 */
export function announceLoads(connection) {
  connection.on('browsingContext.navigationCommitted', (event) => {
    if (!event.url.startsWith('moz-extension:')) return;
    void announceLoad(connection, event);
  });
}

/**
 * @param {Connection} connection
 * @param {{ url: string, context: string }} event
 */
async function announceLoad(connection, event) {
  try {
    await waitUntil(() => hasLoaded(connection, event.context), { what: `${event.url} to load` });
  } catch {
    return; // The tab was closed or moved on; who waits for it is told by the navigation.
  }
  connection.emit('browsingContext.domContentLoaded', event);
  connection.emit('browsingContext.load', event);
}

/**
 * @param {Connection} connection
 * @param {string} context
 */
async function hasLoaded(connection, context) {
  const { result } = await connection.send('script.evaluate', {
    expression: `location.protocol === 'moz-extension:' && document.readyState === 'complete'`,
    target: { context },
    awaitPromise: false,
  });
  return result.result?.value === true;
}

/** @param {Page} page */
function contextId(page) {
  // puppeteer-core 24: a frame's id is the id of its browsing context; only its type is internal.
  const { _id: id } = /** @type {{ _id: string }} see above */ (/** @type {unknown} */ (page.mainFrame()));
  return id;
}
