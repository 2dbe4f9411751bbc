import type { BrowserName, ExtensionBrowser, LaunchOptions } from '../../scripts/browser/types';
import { watch, type Watch } from './watch';

/** A browser that the files of journeys go through one after another, and what is watched in it. */
export interface SharedBrowser {
  readonly browser: ExtensionBrowser;
  readonly watch: Watch;
}

type Launch = (options: LaunchOptions) => Promise<ExtensionBrowser>;

const shared = new Map<BrowserName, Promise<SharedBrowser>>();

/**
 * The one browser of a name, as the extension was when it was installed. It starts with the first file of journeys that
 * asks for it and ends with the process of the tests: starting one for each file took a third of their time.
 */
export async function sharedBrowser(name: BrowserName, launch: Launch): Promise<SharedBrowser> {
  const running = shared.get(name);
  if (running) {
    const known = await running;
    await forgetEverything(known.browser);
    return known;
  }
  const started = launch({ headless: true }).then(async (browser) => {
    await keepProcess(browser);
    return { browser, watch: await watch(browser) };
  });
  shared.set(name, started);
  return started;
}

/**
 * Shows a file of the extension in the first tab, which stays: where none is open, Chromium starts a process for each
 * popup, which took a third of the journeys' time. Files with a browser of their own go without.
 */
async function keepProcess({ name, origin, puppeteer }: ExtensionBrowser): Promise<void> {
  if (name !== 'chromium') return;
  const [first] = await puppeteer.pages();
  await first?.goto(`${origin}/THIRD-PARTY.txt`);
}

/** Empties all that the extension has stored, from a page of its own. */
async function forgetEverything(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.openPage(`${browser.origin}/reader/settings.html`);
  await page.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: { storage: Record<string, Area> } }).chrome;
    interface Area {
      clear?: () => Promise<void>;
    }
    for (const area of ['local', 'session', 'sync']) await storage[area]?.clear?.();
    localStorage.clear();
    for (const { name } of await indexedDB.databases())
      if (name !== undefined)
        await new Promise((done) => {
          const request = indexedDB.deleteDatabase(name);
          request.addEventListener('success', done);
          request.addEventListener('blocked', done);
          request.addEventListener('error', done);
        });
  });
  await page.close();
}
