import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browser/types';
import { waitUntil } from '../../../scripts/browser/wait-until.mjs';
import { readStandingPopup } from '../../journeys/popup-hooks';
import { visitReader } from '../../journeys/reader-page';
import { startSite, type Answer, type Site } from '../../journeys/site';
import { BROWSERS } from '../../journeys/world';
import { articleAround } from '../article-around';
import { keepCount } from './keep-count';
import { observedPage } from './observed';
import { OPTIONS } from './options';
import { storedHolding } from './stored-holding';

/** Words of which each stands once in one article, and nowhere else in the world. */
const WORDS = ['quillfeather', 'brambleshot', 'ottersledge'] as const;

/** The articles stand at `/canary/0` and so on: an address that holds no word. */
function canaryPage(path: string): Answer | null {
  const [, number = ''] = /^\/canary\/(\d)$/.exec(path) ?? [];
  const word = number === '' ? undefined : WORDS[Number(number)];
  if (word === undefined) return null;
  const at = (index: number) =>
    index === 3 ? `<p>The keeper calls the smallest wheel the ${word} wheel.</p>` : '';
  return { type: 'text/html; charset=utf-8', body: articleAround({ at }) };
}

/** Seconds. A disk that others use takes long to make a database. */
const PATIENCE = 30;

/** What the observing page has seen after the button was pressed twice. */
async function seenIn(browser: ExtensionBrowser, address: string): Promise<string[]> {
  const page = await browser.openPage(address);
  for (let time = 0; time < 2; time += 1) {
    const popup = await browser.pressAction(page);
    await popup.ready();
    await popup.close();
  }
  // What was done has had its time to be seen once the page has run on for a while.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
  // Put there by the page's own script.
  return page.evaluate(() => (globalThis as unknown as { seen(): string[] }).seen());
}

/** Reads the canary's text to the end in a window; gives the tab of the reader. */
async function readCanary(
  browser: ExtensionBrowser,
  { address, word, isPrivate }: { address: string; word: string; isPrivate: boolean },
): Promise<Page> {
  const page = await browser.openPage(address, { private: isPrivate });
  const popup = await browser.pressAction(page);
  const { reader: href, state } = await readStandingPopup(popup, browser.origin);
  expect(state).toBe('ready');
  await popup.click('a[data-action="open-reader"]');
  const reader = await browser.waitForPage((href ?? '').slice((href ?? '').indexOf('/reader/')));
  await waitUntil(
    () => reader.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'),
    { what: 'the reader', seconds: PATIENCE },
  );
  await reader.evaluate(() => scrollTo(0, document.body.scrollHeight));
  expect(await reader.evaluate((canary) => document.body.innerText.includes(canary), word)).toBe(true);
  return reader;
}

/** Files of the profile that hold the canary, in either encoding of a browser's files. */
async function filesHolding(profile: string, word: string): Promise<string[]> {
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  const held: string[] = [];
  for (const { parentPath, name } of entries.filter((entry) => entry.isFile())) {
    const bytes = await readFile(join(parentPath, name)).catch(() => Buffer.alloc(0));
    if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'))) held.push(name);
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
  let site: Site;
  let browser: ExtensionBrowser;

  beforeAll(async () => {
    site = await startSite((path) => observedPage(path) ?? canaryPage(path));
    browser = await launch({ headless: true });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  test('a page sees of Precis what it sees of an extension whose popup is empty', async () => {
    const empty = await launch({ headless: true, extension: 'test/fixtures/empty-popup-extension' });
    const control = await seenIn(empty, site.address('/observed'));
    await empty.close();
    const precis = await seenIn(browser, site.address('/observed'));
    expect(precis).toEqual(control);
    expect(precis.join()).toContain('frames 0');
    await keepCount(
      { part: 'privacy', browser: name, run: 'seen by the page' },
      { 'kinds of thing a page saw, the same of a control': precis.length },
    );
  });

  // The first one shows that the search finds what is kept.
  test.each([
    { at: 0, how: 'in a normal window', isPrivate: false, keepRecent: true, kept: ['precis/texts'] },
    { at: 1, how: 'in a private window', isPrivate: true, keepRecent: true, kept: [] },
    { at: 2, how: 'where nothing is to be kept', isPrivate: false, keepRecent: false, kept: [] },
  ])('what is stored of a text read $how: $kept', async ({ at, isPrivate, keepRecent, how, kept }) => {
    const word = WORDS[at] ?? '';
    const own = await visitReader(browser, '?id=sample');
    await own.evaluate(storeSetting, keepRecent);
    const address = site.address(`/canary/${at}`);
    const reader = await readCanary(browser, { address, word, isPrivate });
    await waitUntil(async () => (await reader.evaluate(storedHolding, word)).length >= kept.length, {
      what: 'the text to be kept',
      seconds: PATIENCE,
    });
    expect(await reader.evaluate(storedHolding, word)).toEqual(kept);
    expect(await own.evaluate(storedHolding, word)).toEqual(kept);
    // Browsers write a tab's title into their history.
    expect((await reader.title()) === 'Precis').toBe(kept.length === 0);
    // In other windows the browser itself keeps the page.
    const onDisk = isPrivate ? await filesHolding(profileOf(browser), word) : [];
    expect(onDisk).toEqual([]);
    await keepCount(
      { part: 'privacy', browser: name, run: how },
      { 'ways of reading searched for traces': 1 },
    );
  });
});

async function storeSetting(keepRecent: boolean): Promise<void> {
  // The globals of an extension page, in both browsers.
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void> } } };
  };
  await chrome.storage.local.set({ keepRecent });
}
