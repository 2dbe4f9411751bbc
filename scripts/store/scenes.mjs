import { readFile, rm } from 'node:fs/promises';

/** @typedef {import('puppeteer-core').Page} Page */
/** @typedef {import('../browser/types').ExtensionBrowser} ExtensionBrowser */

/**
 * @typedef {object} Scene
 * @property {string} name of the picture
 * @property {(browser: ExtensionBrowser, size: import('puppeteer-core').Viewport) => Promise<Page>} show
 */

/** In the second section, so that the reader is seen to land in the middle of the text. */
const CLAIM = '[data-section]:nth-of-type(2) a[data-claim]';

const SHOWN = 'main[aria-busy="false"] article h1';

/**
 * What the stores show of Precis, in their order.
 *
 * @type {readonly Scene[]}
 */
export const SCENES = [
  { name: '1-popup', show: popupOverArticle },
  { name: '2-reader', show: (browser, size) => openReader(browser, size) },
  {
    name: '3-display',
    async show(browser, size) {
      const page = await openReader(browser, size);
      await page.keyboard.press('d');
      await page.waitForSelector('dialog[open], [popover]:popover-open');
      return page;
    },
  },
  {
    name: '4-dark',
    async show(browser, size) {
      const page = await openReader(browser, size);
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
      await reload(page); // Colours fade from one scheme to the other.
      return page;
    },
  },
  {
    name: '5-settings',
    async show(browser, size) {
      const page = await openPage(browser, '/reader/settings.html', size);
      await page.waitForSelector('main h1');
      return page;
    },
  },
];

/**
 * @param {ExtensionBrowser} browser
 * @param {string} path of a page of the extension
 * @param {import('puppeteer-core').Viewport} size
 */
async function openPage(browser, path, size) {
  const page = await browser.openPage(`${browser.origin}${path}`);
  await page.setViewport(size);
  return page;
}

/**
 * The sample, standing at a sentence of its summary.
 *
 * @param {ExtensionBrowser} browser
 * @param {import('puppeteer-core').Viewport} size
 */
async function openReader(browser, size) {
  const start = await openPage(browser, '/reader/reader.html?id=sample', size);
  const popup = await browser.pressAction(start);
  await popup.ready();
  const href = await popup.evaluate(
    (selector) => document.querySelector(selector)?.getAttribute('href'),
    CLAIM,
  );
  await popup.close();
  await start.close();
  const page = await openPage(browser, href?.replace(browser.origin, '') ?? '', size);
  await reload(page); // The window had another size when the page landed.
  return page;
}

/** @param {Page} page of the reader */
async function reload(page) {
  await page.reload();
  await page.waitForSelector(SHOWN);
}

/**
 * The popup hangs below its button, which is at the end of the browser's bar: the two pictures, one over the other.
 *
 * @param {ExtensionBrowser} browser
 * @param {import('puppeteer-core').Viewport} size
 */
async function popupOverArticle(browser, size) {
  const page = await openPage(browser, '/reader/reader.html?id=sample', size);
  await page.waitForSelector(SHOWN);
  const article = await page.screenshot({ encoding: 'base64' });
  const popup = await browser.pressAction(page);
  await popup.ready();
  const path = /** @type {const} */ ('out/store/popup.png');
  await popup.screenshot(path);
  await popup.close();
  const over = (await readFile(path)).toString('base64');
  await rm(path);
  const scene = await browser.openPage('about:blank');
  await scene.setViewport(size);
  await scene.setContent(`<style>
      body { margin: 0; overflow: hidden }
      img { position: absolute }
      .article { width: 100vw; filter: brightness(.82) }
      .popup { right: 24px; top: 12px; width: 420px; border-radius: 10px; box-shadow: 0 12px 48px rgb(0 0 0 / .4) }
    </style>
    <img class="article" src="data:image/png;base64,${article}">
    <img class="popup" src="data:image/png;base64,${over}">`);
  return scene;
}
