import type { Page } from 'puppeteer-core';
import { ChromiumPopup } from '../../scripts/browser/chromium-popup.mjs';
import { connectionOf, inBrowserWindow, windowContexts } from '../../scripts/browser/firefox-chrome.mjs';
import type { ExtensionBrowser, Popup } from '../../scripts/browser/types';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';

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
    await colorsStand(view);
    return;
  }
  const connection = connectionOf(browser.puppeteer);
  const [first] = await windowContexts(connection);
  if (!first) throw new Error('Firefox has no window.');
  const window = first.context;
  // It reaches the view's own process a moment later, and a view that has just changed its process has forgotten it.
  const what = `${scheme} colours`;
  await waitUntil(
    async () => {
      await inBrowserWindow({ connection, window }, setContentScheme, scheme);
      return (await showsDark(view)) === (scheme === 'dark');
    },
    { what },
  );
  await colorsStand(view);
}

/** A change of colours fades; a picture or a measure of contrast in between would be of neither scheme. */
export async function colorsStand(view: Page | Popup): Promise<void> {
  await waitUntil(() => ask(view, () => document.getAnimations().length === 0), { what: 'the colours' });
}

/** Whether the page or popup believes that the user likes dark colours. */
export function showsDark(view: Page | Popup): Promise<boolean> {
  return ask(view, () => matchMedia('(prefers-color-scheme: dark)').matches);
}

function ask(view: Page | Popup, question: () => boolean): Promise<boolean> {
  // What pages and popups have in common.
  return (view as { evaluate(code: () => boolean): Promise<boolean> }).evaluate(question);
}

/** Sent to Firefox as text. */
function setContentScheme(scheme: ColorScheme): void {
  // The globals of a window of Firefox itself.
  const { document, gBrowser } = globalThis as unknown as FirefoxWindow;
  const popup = document.querySelector('browser.webextension-popup-browser');
  for (const shown of [popup, ...gBrowser.browsers]) {
    if (shown?.browsingContext) shown.browsingContext.prefersColorSchemeOverride = scheme;
  }
}
