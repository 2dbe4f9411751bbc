import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { connectionOf, inBrowserWindow, windowContexts } from '../../scripts/browser/firefox-chrome.mjs';
import type { ExtensionBrowser } from '../../scripts/browser/types';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import type { World } from './world';

/** What is on the clipboard, as another page would get it pasted. */
export async function clipboardText({ browser, site, visit }: World): Promise<string> {
  if (browser.name === 'firefox') {
    // A page would have to be pressed on first; Firefox's own window need not.
    return inFirefox(browser, () => navigator.clipboard.readText());
  }
  const page = await visit('/short');
  const origin = new URL(site.address('/')).origin;
  // For the reading page only: that the popup may write needs no permission is part of the journey.
  await browser.puppeteer.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  await page.bringToFront();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Has what is downloaded from now on land in a folder, without a question. */
export async function downloadInto(browser: ExtensionBrowser, folder: string): Promise<void> {
  if (browser.name === 'firefox') {
    await inFirefox(browser, chooseFolder, folder);
    return;
  }
  const session = await browser.puppeteer.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
}

/** The one whole file of a kind in a folder, once it is there. */
export async function downloadedFile(
  folder: string,
  ending: string,
): Promise<{ name: string; text: string }> {
  return waitUntil(
    () => {
      const name = readdirSync(folder).find((file) => file.endsWith(ending));
      const text = name === undefined ? '' : readFileSync(join(folder, name), 'utf8');
      return Promise.resolve(name === undefined || text === '' ? null : { name, text });
    },
    { what: `a file ${ending} in the folder of downloads` },
  );
}

async function inFirefox<Args extends unknown[], Value>(
  browser: ExtensionBrowser,
  code: (...args: Args) => Value | Promise<Value>,
  ...args: Args
): Promise<Value> {
  const connection = connectionOf(browser.puppeteer);
  const [first] = await windowContexts(connection);
  if (!first) throw new Error('Firefox has no window.');
  return inBrowserWindow({ connection, window: first.context }, code, ...args);
}

/** Sent to Firefox as text. */
function chooseFolder(folder: string): void {
  // The globals of a window of Firefox itself.
  const { Services } = globalThis as unknown as FirefoxWindow;
  Services.prefs.setIntPref('browser.download.folderList', 2);
  Services.prefs.setStringPref('browser.download.dir', folder);
}
