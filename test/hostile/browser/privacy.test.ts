import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browser/types';
import { waitUntil } from '../../../scripts/browser/wait-until.mjs';
import { readStandingPopup } from '../../journeys/popup-hooks';
import { visitReader } from '../../journeys/reader-page';
import { startSite, type Answer } from '../../journeys/site';
import { BROWSERS } from '../../journeys/world';
import { articleAround } from '../article-around';
import { keepCount } from './keep-count';
import { observedPage } from './observed';
import { OPTIONS } from './options';
import { storedHolding } from './stored-holding';

/** Stands once in the article and nowhere else in the world. */
const CANARY = 'quillfeather47';

function canaryPage(path: string): Answer | null {
  if (path !== '/canary-text') return null;
  const at = (index: number) =>
    index === 3 ? `<p>The keeper calls the smallest wheel the ${CANARY} wheel.</p>` : '';
  return { type: 'text/html; charset=utf-8', body: articleAround({ at }) };
}

type Launch = (typeof BROWSERS)[number]['launch'];

/** What the observing page has seen after the button was pressed twice. */
async function seenBy(launch: Launch, extension: string | null): Promise<string[]> {
  const site = await startSite(observedPage);
  const browser = await launch({ headless: true, ...(extension === null ? {} : { extension }) });
  try {
    const page = await browser.openPage(site.address('/observed'));
    for (let time = 0; time < 2; time += 1) {
      const popup = await browser.pressAction(page);
      await popup.ready();
      await popup.close();
    }
    // What was done has had its time to be seen once the page has run on for a while.
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
    // Put there by the page's own script.
    return await page.evaluate(() => (globalThis as unknown as { seen(): string[] }).seen());
  } finally {
    await browser.close();
    await site.close();
  }
}

/** Reads the canary's text to the end in a window; gives the tab of the reader. */
async function readCanary(browser: ExtensionBrowser, address: string, isPrivate: boolean): Promise<Page> {
  const page = await browser.openPage(address, { private: isPrivate });
  const popup = await browser.pressAction(page);
  const { reader: href, state } = await readStandingPopup(popup, browser.origin);
  expect(state).toBe('ready');
  await popup.click('a[data-action="open-reader"]');
  const reader = await browser.waitForPage((href ?? '').slice((href ?? '').indexOf('/reader/')));
  await waitUntil(
    () => reader.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'),
    { what: 'the reader' },
  );
  await reader.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await reader.evaluate((word) => document.body.innerText.includes(word), CANARY)).toBe(true);
  return reader;
}

/** Files of the profile that hold the canary, in either encoding of a browser's files. */
async function filesHolding(profile: string): Promise<string[]> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const held: string[] = [];
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const bytes = await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0));
    if (bytes.includes(CANARY) || bytes.includes(Buffer.from(CANARY, 'utf16le'))) held.push(name);
  }
  return held;
}

function profileOf({ puppeteer }: ExtensionBrowser): string {
  const args = puppeteer.process()?.spawnargs ?? [];
  const given = args.find((arg) => arg.startsWith('--user-data-dir='))?.slice('--user-data-dir='.length);
  const profile = given ?? args[args.indexOf('--profile') + 1];
  if (!profile) throw new Error('the browser has no profile of its own');
  return profile;
}

describe.runIf(OPTIONS.folders.length === 0).each(BROWSERS)('in $name', ({ name, launch }) => {
  test('a page sees of Precis what it sees of an extension whose popup is empty', async () => {
    const control = await seenBy(launch, 'test/fixtures/empty-popup-extension');
    const precis = await seenBy(launch, null);
    expect(precis).toEqual(control);
    expect(precis.join()).toContain('frames 0');
    await keepCount(
      { part: 'privacy', browser: name, run: 'seen by the page' },
      { 'kinds of thing a page saw, the same of a control': precis.length },
    );
  });

  test.each([
    { how: 'in a private window', isPrivate: true, keepRecent: true },
    { how: 'where nothing is to be kept', isPrivate: false, keepRecent: false },
  ])(
    'of a text read $how nothing is stored, and the tab has no title of it',
    async ({ isPrivate, keepRecent, how }) => {
      const site = await startSite(canaryPage);
      const browser = await launch({ headless: true });
      try {
        const own = await visitReader(browser, '?id=sample');
        await own.evaluate(storeSetting, keepRecent);
        const reader = await readCanary(browser, site.address('/canary-text'), isPrivate);
        expect(await reader.title()).toBe('Precis');
        expect(await reader.evaluate(storedHolding, CANARY)).toEqual([]);
        expect(await own.evaluate(storedHolding, CANARY)).toEqual([]);
        const ours = isPrivate ? await filesHolding(profileOf(browser)) : [];
        expect(ours).toEqual([]);
        await keepCount({ part: 'privacy', browser: name, run: how }, { 'ways to read without a trace': 1 });
      } finally {
        await browser.close();
        await site.close();
      }
    },
  );

  test('of a text read in a normal window the search does find what is kept', async () => {
    const site = await startSite(canaryPage);
    const browser = await launch({ headless: true });
    try {
      const reader = await readCanary(browser, site.address('/canary-text'), false);
      await waitUntil(async () => (await reader.evaluate(storedHolding, CANARY)).length > 0, {
        what: 'the text to be kept',
      });
      expect(await reader.evaluate(storedHolding, CANARY)).toEqual(['precis/texts']);
      expect(await reader.title()).not.toBe('Precis');
    } finally {
      await browser.close();
      await site.close();
    }
  });
});

async function storeSetting(keepRecent: boolean): Promise<void> {
  // The globals of an extension page, in both browsers.
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void> } } };
  };
  await chrome.storage.local.set({ keepRecent });
}
