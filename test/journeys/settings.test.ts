import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browser/types';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { barriers } from './barriers';
import { keepPicture } from './keep-picture';
import { openedFromPopup } from './reader-page';
import { inEachBrowser } from './world';

inEachBrowser((world) => {
  test('the page of settings has no barrier that axe knows, wide and narrow', async () => {
    const { browser } = world();
    const page = await visitSettings(browser);
    await keepPicture(page, `settings-${browser.name}`);
    expect(await barriers(page)).toEqual([]);
    await page.setViewport({ width: 320, height: 640 });
    await waitUntil(() => page.evaluate(() => innerWidth === 320), { what: 'the narrow window' });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await keepPicture(page, `settings-narrow-${browser.name}`);
    expect(await barriers(page)).toEqual([]);
  });

  test('settings are read from a file, shown at once and there in the reader', async () => {
    const { browser } = world();
    const folder = mkdtempSync(join(tmpdir(), 'precis-settings-'));
    try {
      const page = await visitSettings(browser);
      const good = join(folder, 'good.json');
      writeFileSync(
        good,
        JSON.stringify({ settingsVersion: 2, theme: 'black', textSize: 150, lineLength: 'long' }),
      );
      const bad = join(folder, 'bad.json');
      writeFileSync(bad, '{"theme":');
      const input = await page.$('input[type="file"]');
      if (!input) throw new Error('no field for a file');
      await input.uploadFile(bad);
      await waitUntil(async () => (await said(page)).includes('no file of settings'), {
        what: 'the refusal',
      });
      await input.uploadFile(good);
      await waitUntil(async () => (await said(page)).includes('applied'), { what: 'the settings' });
      const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
      await waitUntil(async () => (await theme()) === 'black', { what: 'the theme' });
      await page.reload();
      await waitUntil(async () => (await theme()) === 'black', { what: 'the theme, later' });
      const value = (name: string) =>
        page.evaluate((name) => document.documentElement.style.getPropertyValue(name), name);
      // What the file got wrong has its default.
      expect([await value('--text-size'), await value('--line-length')]).toEqual(['1.5', '66']);
      expect(JSON.parse(await savedSettings(page))).toMatchObject({ theme: 'black', textSize: 150 });
      await page.waitForSelector('[data-action="reset-appearance"]');
      await page.click('[data-action="reset-appearance"]');
      await waitUntil(async () => (await theme()) === 'auto', { what: 'the first look' });
    } finally {
      rmSync(folder, { recursive: true, maxRetries: 5 });
    }
  });

  test('settings are in the browser’s account only while they are shared', async () => {
    const { browser } = world();
    const page = await visitSettings(browser);
    expect(await inAccount(page)).toBeNull();
    await page.click('input[name="sync"]');
    expect(await waitUntil(() => inAccount(page), { what: 'the settings in the account' })).toMatchObject({
      keepRecent: true,
      imageSites: [],
    });
    await page.click('input[name="sync"]');
    await waitUntil(async () => (await inAccount(page)) === null, { what: 'the account without settings' });
  });

  test('who wants nothing kept has nothing kept: the list is emptied and stays empty', async () => {
    const { browser, summarize } = world();
    await openedFromPopup(browser, await summarize('/article'));
    expect(await waitUntil(() => listed(browser), { what: 'the list' })).toBeGreaterThan(0);
    const page = await visitSettings(browser);
    await page.click('input[name="keepRecent"]');
    await waitUntil(async () => (await listed(browser)) === 0, { what: 'the empty list' });
    await openedFromPopup(browser, await summarize('/article'));
    expect(await listed(browser)).toBe(0);
    await page.bringToFront();
    await page.click('input[name="keepRecent"]');
  });

  test('everything can be removed', async () => {
    const { browser, summarize } = world();
    await openedFromPopup(browser, await summarize('/article'));
    await waitUntil(async () => (await listed(browser)) > 0, { what: 'the list' });
    const page = await visitSettings(browser);
    await page.click('.choice-theme-sepia');
    const buttons = await page.$$('.settings-page .actions button');
    await buttons.at(-1)?.click();
    await buttons.at(-1)?.click();
    await waitUntil(async () => (await listed(browser)) === 0, { what: 'the empty list' });
    await waitUntil(() => page.evaluate(() => document.documentElement.dataset['theme'] === 'auto'), {
      what: 'the first look',
    });
    expect(
      await page.evaluate(() => JSON.parse(localStorage.getItem('settings') ?? '{}').theme ?? 'auto'),
    ).toBe('auto');
  });
});

async function visitSettings(browser: ExtensionBrowser): Promise<Page> {
  const page = await browser.openPage(`${browser.origin}/reader/settings.html`);
  await page.waitForSelector('.settings-page');
  return page;
}

interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: { readonly sync: { get(key: string): Promise<Record<string, unknown>> } };
  };
}

/** The settings as the browser's account has them; `null` where it has none. */
function inAccount(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const { chrome } = globalThis as unknown as ExtensionGlobals; // Both browsers have it on the pages of an extension.
    return (await chrome.storage.sync.get('settings'))['settings'] ?? null;
  });
}

/** What the file holds that the page hands to the browser to be saved. */
function savedSettings(page: Page): Promise<string> {
  return page.evaluate(() => {
    const create = URL.createObjectURL.bind(URL);
    const saved = new Promise<string>((resolve) => {
      URL.createObjectURL = (blob) => {
        if (blob instanceof Blob) resolve(blob.text());
        return create(blob);
      };
    });
    // Headless browsers would ask where to put it.
    HTMLAnchorElement.prototype.click = () => undefined;
    document.querySelector<HTMLButtonElement>('[data-action="export-settings"]')?.click();
    return saved;
  });
}

function said(page: Page): Promise<string> {
  return page.$eval('.said', ({ textContent }) => textContent ?? '');
}

/** How many texts the list of recent ones has. */
async function listed(browser: ExtensionBrowser): Promise<number> {
  const page = await browser.openPage(`${browser.origin}/reader/recent.html`);
  await page.waitForSelector('.recent-page');
  const count = (await page.$$('.recent li')).length;
  await page.close();
  return count;
}
