import type { Page } from 'puppeteer-core';
import { ChromiumPopup } from '../../scripts/browser/chromium-popup.mjs';
import { connectionOf, inBrowserWindow, windowContexts } from '../../scripts/browser/firefox-chrome.mjs';
import type { ExtensionBrowser, Popup } from '../../scripts/browser/types';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';

/** Has a page or a popup that is open see the few colours that a user forces upon all pages. */
export async function forceColors(browser: ExtensionBrowser, view: Page | Popup): Promise<void> {
  if (browser.name === 'chromium') await forceInChromium(view);
  else await forceInFirefox(browser);
  // What pages and popups have in common.
  const shown = view as { evaluate(code: () => boolean): Promise<boolean> };
  await waitUntil(() => shown.evaluate(() => matchMedia('(forced-colors: active)').matches), {
    what: 'forced colours',
  });
}

async function forceInChromium(view: Page | Popup): Promise<void> {
  // In Chromium a view that is no popup is a page.
  const page = view instanceof ChromiumPopup ? view.page : (view as Page);
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [{ name: 'forced-colors', value: 'active' }],
  });
}

async function forceInFirefox({ puppeteer }: ExtensionBrowser): Promise<void> {
  const connection = connectionOf(puppeteer);
  const [first] = await windowContexts(connection);
  if (!first) throw new Error('Firefox has no window.');
  await inBrowserWindow({ connection, window: first.context }, forceContentColors);
}

/** Sent to Firefox as text. */
function forceContentColors(): void {
  // The globals of a window of Firefox itself.
  const { document, gBrowser } = globalThis as unknown as FirefoxWindow;
  const popup = document.querySelector('browser.webextension-popup-browser');
  for (const shown of [popup, ...gBrowser.browsers]) {
    if (shown?.browsingContext) shown.browsingContext.forcedColorsOverride = 'active';
  }
}
