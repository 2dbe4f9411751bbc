import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { launchChromium } from '../../scripts/browser/chromium.mjs';
import { findBrowser } from '../../scripts/browser/find-browser.mjs';
import { connectionOf, tabContexts } from '../../scripts/browser/firefox-chrome.mjs';
import { launchFirefox } from '../../scripts/browser/firefox.mjs';
import type { ExtensionBrowser, LaunchOptions, PageOptions, Popup } from '../../scripts/browser/types';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { sharedBrowser } from './shared-browser';
import { startSite, type Answer, type Site } from './site';
import { watch, type Watch } from './watch';

/** A browser with the built extension, beside a web site to visit. */
export interface World {
  readonly browser: ExtensionBrowser;
  readonly site: Site;
  readonly watch: Watch;
  /** Opens a page of the site in front; resolves when it has loaded. */
  readonly visit: (path: string, options?: PageOptions) => Promise<Page>;
  /** Opens an address that does not finish to load; resolves when its beginning is there. */
  readonly visitUnfinished: (address: string) => Promise<Page>;
  /** Visits a page and presses the toolbar action. */
  readonly summarize: (path: string, options?: PageOptions) => Promise<Popup>;
}

const ALL = [
  { name: 'chromium', launch: launchChromium },
  { name: 'firefox', launch: launchFirefox },
] as const;

/** The only browser to go through, where one is named. */
const ONLY = process.env['ONLY_BROWSER'];

/** The browsers to go through. One that is missing is left out, and loudly so, but not where CI is set. */
export const BROWSERS = ALL.filter(({ name }) => !ONLY || ONLY === name).filter(({ name }) => {
  const runs = findBrowser(name) !== null || Boolean(process.env['CI']);
  if (!runs) console.warn(`\n${name} is not installed: its journeys are SKIPPED.\n`);
  return runs;
});

/**
 * Runs the same journeys in each browser. After each one it holds that no page of the extension reported a problem or
 * asked for anything outside. `more` adds pages to the site; a browser started with `options` is one of its own.
 */
export function inEachBrowser(
  journeys: (world: () => World) => void,
  more?: (path: string) => Answer | null,
  options: Pick<LaunchOptions, 'acceptInsecureCerts'> = {},
): void {
  const ownOne = Object.keys(options).length > 0;
  describe.each(BROWSERS)('in $name', ({ name, launch }) => {
    let world: World | undefined;
    const current = () => {
      if (!world) throw new Error('the browser did not start');
      return world;
    };
    beforeAll(async () => {
      if (ownOne) world = await createWorld(await launch({ headless: true, ...options }), { more });
      else {
        const { browser, watch } = await sharedBrowser(name, launch);
        world = await createWorld(browser, { more, watch });
      }
    });
    afterEach(async () => {
      await closePages(current());
      expect(await current().watch.takeProblems()).toEqual([]);
      expect(await current().watch.takeRequests()).toEqual([]);
    });
    afterAll(async () => {
      await world?.site.close();
      if (ownOne) await world?.browser.close();
    });
    journeys(current);
  });
}

interface Beside {
  /** More pages of the site. */
  readonly more?: ((path: string) => Answer | null) | undefined;
  /** What is watched in the browser already. */
  readonly watch?: Watch;
}

/** Starts a site beside a browser, and a watch where there is none. */
export async function createWorld(browser: ExtensionBrowser, beside: Beside = {}): Promise<World> {
  const site = await startSite(beside.more);
  const visit = (path: string, options?: PageOptions) => browser.openPage(site.address(path), options);
  return {
    browser,
    site,
    watch: beside.watch ?? (await watch(browser)),
    visit,
    visitUnfinished: async (address) => {
      const page = await browser.puppeteer.newPage();
      // It ends when the site sends the rest or the page is closed, which the journey does.
      page.goto(address).catch(() => null);
      // A press before the new page stands is a press on the old one, whose permission goes with it.
      const stands = async (): Promise<boolean> =>
        browser.name === 'chromium'
          ? page.url() === address && (await addressInHistory(page)) === address
          : (await openAddresses(browser)).includes(address);
      await waitUntil(stands, { what: `the beginning of ${address}` });
      return page;
    },
    summarize: async (path, options) => browser.pressAction(await visit(path, options)),
  };
}

/** All but the first tab, without which the browser would end. */
async function closePages({ browser, site }: World): Promise<void> {
  site.release();
  if (browser.name === 'firefox') return closeTabs(browser);
  const [, ...others] = await browser.puppeteer.pages();
  for (const page of others) await page.close();
}

/** Puppeteer 24 goes on to list tabs of Firefox that a page of the extension was opened in and that are closed. */
async function closeTabs({ puppeteer }: ExtensionBrowser): Promise<void> {
  const connection = connectionOf(puppeteer);
  const [, ...others] = await tabContexts(connection);
  for (const { context } of others) await connection.send('browsingContext.close', { context });
}

/**
 * Where Chromium itself holds a tab to be, which gives and takes the permission. The tab's own process, of which
 * puppeteer hears, is ahead of it.
 */
async function addressInHistory(page: Page): Promise<string | undefined> {
  const session = await page.createCDPSession();
  try {
    const { currentIndex, entries } = await session.send('Page.getNavigationHistory');
    return entries[currentIndex]?.url;
  } catch {
    return undefined; // Not there yet.
  } finally {
    await session.detach();
  }
}

/** Where the open tabs of Firefox are. */
async function openAddresses({ puppeteer }: ExtensionBrowser): Promise<string[]> {
  return (await tabContexts(connectionOf(puppeteer))).map(({ url }) => url);
}
