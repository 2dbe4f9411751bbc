import { ChromiumPopup } from '../../scripts/browser/chromium-popup.mjs';
import { connectionOf, inBrowserWindow, windowContexts } from '../../scripts/browser/firefox-chrome.mjs';
import type { ExtensionBrowser, Popup } from '../../scripts/browser/types';

/** Has a popup that is open believe that the user wants nothing to move, or has it forget that. */
export async function reduceMotion(browser: ExtensionBrowser, popup: Popup, reduced: boolean): Promise<void> {
  if (popup instanceof ChromiumPopup) {
    const value = reduced ? 'reduce' : 'no-preference';
    await popup.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value }]);
  } else await reduceInFirefox(browser, reduced);
  await popup.waitFor((wanted) => matchMedia('(prefers-reduced-motion: reduce)').matches === wanted, reduced);
}

async function reduceInFirefox({ puppeteer }: ExtensionBrowser, reduced: boolean): Promise<void> {
  const connection = connectionOf(puppeteer);
  const [first] = await windowContexts(connection);
  if (!first) throw new Error('Firefox has no window.');
  await inBrowserWindow({ connection, window: first.context }, setSystemMotion, reduced);
}

/** Sent to Firefox as text. */
function setSystemMotion(reduced: boolean): void {
  // The globals of a window of Firefox itself.
  const { Services } = globalThis as unknown as FirefoxWindow;
  Services.prefs.setIntPref('ui.prefersReducedMotion', reduced ? 1 : 0);
}
