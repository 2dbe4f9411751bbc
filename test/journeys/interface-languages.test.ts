import { readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium, withExtension } from '../../scripts/browser/chromium.mjs';
import { buildInLocale } from '../../scripts/browser/in-locale.mjs';
import type { ExtensionBrowser } from '../../scripts/browser/types';
import { cutOff } from './cut-off';
import { keepPicture } from './keep-picture';
import { BROWSERS } from './world';

const MIRRORED = ['ar', 'he'];
const SHOWN = 'main[aria-busy="false"] article h1';

/** CSS pixels: a laptop's window, and a telephone's. */
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 740 };

let browser: ExtensionBrowser | undefined;
let folder = '';

/** The look of a page does not hang on the browser; the one that can hold eighteen extensions at once shows them all. */
describe.runIf(BROWSERS.some(({ name }) => name === 'chromium'))('in chromium', () => {
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'precis-locales-'));
    browser = await launchChromium({ headless: true });
  });

  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(readdirSync('_locales'))(
    'in %s nothing is cut off, in popup, reader and settings',
    async (locale) => {
      const own = await inLocale(locale);
      const reader = await own.openPage(`${own.origin}/reader/reader.html?id=sample`);
      await reader.setViewport(WIDE);
      await reader.waitForSelector(SHOWN);
      const side = MIRRORED.includes(locale) ? 'right' : 'left';
      const outline = await outlinePlace(reader);
      expect(outline.side).toBe(side);
      expect(outline.margin).toBeGreaterThan(16);
      await keepPicture(reader, `locales/reader-${locale}`);
      const lost = { reader: await cutOff(reader) };

      const popup = await own.pressAction(reader);
      await popup.ready();
      const direction = await popup.evaluate(() => getComputedStyle(document.documentElement).direction);
      expect(direction).toBe(MIRRORED.includes(locale) ? 'rtl' : 'ltr');
      await keepPicture(popup, `locales/popup-${locale}`);
      Object.assign(lost, { popup: await cutOff(popup) });
      await popup.close();

      await reader.keyboard.press('d');
      await reader.waitForSelector('#display:popover-open label');
      await keepPicture(reader, `locales/display-${locale}`);
      Object.assign(lost, { display: await cutOff(reader) });
      await reader.keyboard.press('Escape');
      await reader.keyboard.press('?');
      await reader.waitForSelector('dialog[open] th, [popover]:popover-open th');
      await keepPicture(reader, `locales/keys-${locale}`);
      Object.assign(lost, { keys: await cutOff(reader) });
      await reader.keyboard.press('Escape');
      await reader.setViewport(NARROW);
      await keepPicture(reader, `locales/narrow-${locale}`);
      Object.assign(lost, { narrow: await cutOff(reader) });
      await reader.close();

      const settings = await own.openPage(`${own.origin}/reader/settings.html`);
      await settings.setViewport(NARROW);
      await settings.waitForSelector('main h1');
      Object.assign(lost, { settings: await cutOff(settings) });
      await settings.setViewport({ ...WIDE, height: 2400 });
      await keepPicture(settings, `locales/settings-${locale}`);
      await settings.close();
      expect(lost).toEqual({ reader: [], popup: [], display: [], keys: [], narrow: [], settings: [] });
    },
  );
});

async function inLocale(locale: string): Promise<ExtensionBrowser> {
  if (!browser) throw new Error('the browser did not start');
  const copy = join(folder, locale);
  await buildInLocale('dist/chromium', { locale, folder: copy });
  return withExtension(browser.puppeteer, copy);
}

/** At which side of the window the outline stands, and how far from it, in CSS pixels. */
function outlinePlace(reader: Page): Promise<{ side: string; margin: number }> {
  return reader.evaluate(() => {
    const title = document.createRange();
    title.selectNodeContents(document.querySelector('#outline-title') ?? document.body);
    const { left, right } = title.getBoundingClientRect();
    const [start, end] = [left, document.documentElement.clientWidth - right].map(Math.round);
    return (start ?? 0) < (end ?? 0)
      ? { side: 'left', margin: start ?? 0 }
      : { side: 'right', margin: end ?? 0 };
  });
}
