import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import puppeteer, { TargetType } from 'puppeteer-core';
import { ChromiumPopup } from './chromium-popup.mjs';
import { findBrowser } from './find-browser.mjs';
import { waitUntil } from './wait-until.mjs';

/** @typedef {import('puppeteer-core').Browser} Browser */
/** @typedef {import('puppeteer-core').Page} Page */

/** The sandbox of Chromium does not start for the superuser. */
export const CHROMIUM_ARGUMENTS = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Modifiers as the protocol counts them. */
const ALT = 1;
const SHIFT = 8;

/** CSS pixels. Without a display Chromium believes in a screen of 800 by 600, on which a popup is cut to 510. */
const SCREEN = { width: 1600, height: 1200 };

/**
 * @param {import('./types').LaunchOptions & { readonly scale?: number }} options `scale`: device pixels for a CSS pixel
 * @returns {Promise<import('./types').ExtensionBrowser>}
 * @throws when no Chromium, Chrome or Edge is found
 */
export async function launchChromium({
  headless,
  extension = 'dist/chromium',
  executable,
  scale = 1,
  profile,
  ...options
}) {
  const executablePath = executable ?? findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium, Chrome or Edge found.');
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    args: [
      ...CHROMIUM_ARGUMENTS,
      '--no-first-run',
      '--window-size=1280,900',
      `--screen-info={${SCREEN.width * scale}x${SCREEN.height * scale}}`,
      `--force-device-scale-factor=${scale}`,
      ...(profile ? ['--restore-last-session'] : []),
    ],
    defaultViewport: null,
    ...(profile ? { userDataDir: profile } : {}),
    ...options,
  });
  try {
    return await withExtension(browser, extension);
  } catch (cause) {
    await browser.close();
    throw cause;
  }
}

/**
 * Installs an unpacked extension in a running browser, beside those that are there.
 *
 * @param {Browser} browser
 * @param {string} folder
 * @returns {Promise<import('./types').ExtensionBrowser>} the browser, with this extension's button
 */
export async function withExtension(browser, folder) {
  const protocol = await browser.target().createCDPSession();
  const { id } = await protocol.send('Extensions.loadUnpacked', {
    path: resolve(folder),
    enableInIncognito: true,
  });
  const extension = (await browser.extensions()).get(id);
  if (!extension) throw new Error(`${folder} did not load as an extension.`);
  const origin = `chrome-extension://${id}`;
  /**
   * @param {Page} page
   * @param {() => Promise<void>} open
   * @param {import('./types').PressOptions} [options]
   */
  const popupOver = async (page, open, { undisturbed = 0 } = {}) => {
    await page.bringToFront();
    const before = new Set(browser.targets());
    const shown = browser.waitForTarget(
      (target) => target.url().startsWith(`${origin}/popup/`) && !before.has(target),
    );
    await open();
    const popup = await shown;
    if (undisturbed > 0) await setTimeout(undisturbed);
    return new ChromiumPopup(await popup.asPage());
  };
  return {
    name: 'chromium',
    version: await browser.version(),
    origin,
    puppeteer: browser,
    ended: new Promise((ended) => browser.once('disconnected', () => ended())),
    async openPage(url, options) {
      const context = options?.private
        ? await browser.createBrowserContext()
        : browser.defaultBrowserContext();
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    pressAction: (page, options) => popupOver(page, () => extension.triggerAction(page), options),
    pressShortcut: (page) => popupOver(page, () => pressShortcutKeys(page)),
    waitForPage: (part) =>
      waitUntil(
        async () => {
          const target = browser
            .targets()
            .find((it) => it.type() === TargetType.PAGE && it.url().includes(part));
          return target ? await (target.page() ?? target.asPage()) : null;
        },
        { what: `a page at ${part}` },
      ),
    close: () => browser.close(),
  };
}

/**
 * Alt+Shift+Y in one event: puppeteer's own keyboard waits for answers of a page that has lost the focus by then.
 * Chromium 156 passes an event on to its own shortcuts only if it names a key of the system's.
 *
 * @param {Page} page
 */
async function pressShortcutKeys(page) {
  const session = await page.createCDPSession();
  const y = {
    modifiers: ALT | SHIFT,
    key: 'Y',
    code: 'KeyY',
    windowsVirtualKeyCode: 89,
    nativeVirtualKeyCode: 29,
  };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...y });
  await session.detach();
}
