import type { Page } from 'puppeteer-core';
import { ChromiumPopup } from '../../scripts/browser/chromium-popup.mjs';
import { connectionOf, inBrowserWindow, windowContexts } from '../../scripts/browser/firefox-chrome.mjs';
import type { ExtensionBrowser, Popup } from '../../scripts/browser/types';

export type ColorScheme = 'light' | 'dark';

/** Has a page or a popup that is open see the colour scheme as the user's. */
export async function preferColorScheme(
  browser: ExtensionBrowser,
  view: Page | Popup,
  scheme: ColorScheme,
): Promise<void> {
  if (browser.name === 'chromium') {
    // In Chromium a view that is no popup is a page.
    const page = view instanceof ChromiumPopup ? view.page : (view as Page);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return;
  }
  const connection = connectionOf(browser.puppeteer);
  const [first] = await windowContexts(connection);
  if (!first) throw new Error('Firefox has no window.');
  await inBrowserWindow({ connection, window: first.context }, setContentScheme, scheme);
}

/** Sent to Firefox as text. */
function setContentScheme(scheme: ColorScheme): void {
  // The globals of a window of Firefox itself.
  const { document, gBrowser } = globalThis as unknown as FirefoxWindow;
  const popup = document.querySelector('browser.webextension-popup-browser');
  for (const shown of [popup, gBrowser.selectedBrowser]) {
    if (shown) shown.browsingContext.prefersColorSchemeOverride = scheme;
  }
}
