import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { connectionOf, inBrowserWindow, windowContexts } from '../../scripts/browser/firefox-chrome.mjs';
import type { ExtensionBrowser } from '../../scripts/browser/types';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { openedReader, visitReader } from './reader-page';
import type { Answer } from './site';
import { inEachBrowser } from './world';

/** What a reader presses or skips; paper can do without. */
const CONTROLS = ['.bar', '.outline', '.skip-link', '.way-back', '.digests', '.article-end details'];

/** Host and path from right to left, and a mark at the end that would go astray. */
const ADDRESS = 'https://ميزان.example/طريق/';

function linkedPage(path: string): Answer | null {
  if (path !== '/linked') return null;
  const page = readFileSync(new URL('../fixtures/journeys/right-to-left.html', import.meta.url), 'utf8');
  const at = page.indexOf('</p>', page.indexOf('</h2>'));
  const body = `${page.slice(0, at)} <a href="${ADDRESS}">الطريق</a>${page.slice(at)}`;
  return { type: 'text/html; charset=utf-8', body };
}

inEachBrowser((world) => {
  test('on paper stand the text and where it is from, dark on white, and nothing to press', async () => {
    const { browser, site, summarize } = world();
    const popup = await summarize('/article');
    const { reader: href } = await readStandingPopup(popup, browser.origin);
    await popup.click('a[data-action="open-reader"]');
    const reader = await openedReader(browser, href ?? '');
    await useDarkTheme(reader);
    await showAsPrinted(browser, reader);
    const printed = await reader.evaluate(readPrinted, CONTROLS);
    expect(printed.controls).toEqual([]);
    expect(printed.text).toContain('Every evening at a quarter to dusk');
    expect(printed.text).toContain('believes that the round can be done in thirty-one minutes.');
    expect(printed.text).toContain(site.address('/article'));
    expect(printed.endSize).toBeLessThan(printed.textSize);
    expect(printed.colors).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']);
    await keepPicture(reader, `print-${browser.name}`);
    // What the setting does, on the page alone.
    await reader.evaluate(() => (document.documentElement.dataset['printOutline'] = 'true'));
    expect(await outlineBeforeText(reader)).toBe(true);
    await keepPicture(reader, `print-outline-${browser.name}`);
  });

  test('an address on paper is where its link leads, and runs from left to right in any text', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/linked');
    const { reader: href } = await readStandingPopup(popup, browser.origin);
    await popup.click('a[data-action="open-reader"]');
    const reader = await openedReader(browser, href ?? '');
    await reader.waitForSelector('.printed-links');
    await reader.evaluate(() => void dispatchEvent(new Event('beforeprint')));
    const address = new URL(ADDRESS).href;
    expect(await reader.evaluate(printedNotes)).toEqual([{ href: address, shown: address }]);
  });

  test('the sample prints to a PDF of a few pages', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample#b2c0');
    // It stands nowhere on the web, so there is no address to print.
    expect(await reader.$('.printed-address')).toBeNull();
    mkdirSync('out', { recursive: true });
    const path = `out/print-sample-${browser.name}.pdf`;
    await reader.pdf({ path, format: 'a4', preferCSSPageSize: true });
    const file = readFileSync(path, 'latin1');
    expect(file.startsWith('%PDF-')).toBe(true);
  });
}, linkedPage);

/** Where each numbered link leads, and the address that stands for it, left to right and apart from its number. */
function printedNotes(): { href: string; shown: string | null }[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[data-note]')].map(({ href, dataset }) => ({
    href,
    shown:
      document.querySelector(`.printed-links li:nth-child(${dataset['note']}) > bdi[dir="ltr"]`)
        ?.textContent ?? null,
  }));
}

/** Whether the outline stands over the text, whole and without what only a screen can use. */
function outlineBeforeText(reader: Page): Promise<boolean> {
  return reader.evaluate(() => {
    const entries = [...document.querySelectorAll('.outline li')].map((one) => one.getBoundingClientRect());
    const title = document.querySelector('h1')?.getBoundingClientRect();
    const shown = entries.every(({ height }) => height > 0);
    const progress = document.querySelector('.outline .progress')?.getClientRects().length ?? 0;
    return shown && progress === 0 && (entries.at(-1)?.bottom ?? Infinity) <= (title?.top ?? 0);
  });
}

/** A choice that paper must not follow. Set on the page alone, so that no journey after has to take it back. */
async function useDarkTheme(reader: Page): Promise<void> {
  await reader.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
}

async function showAsPrinted(browser: ExtensionBrowser, page: Page): Promise<void> {
  if (browser.name === 'chromium') return page.emulateMediaType('print');
  const connection = connectionOf(browser.puppeteer);
  const [first] = await windowContexts(connection);
  if (!first) throw new Error('Firefox has no window.');
  await inBrowserWindow({ connection, window: first.context }, printMedium);
  await waitUntil(() => page.evaluate(() => matchMedia('print').matches), { what: 'the medium' });
}

/** Sent to Firefox as text. */
function printMedium(): void {
  // The globals of a window of Firefox itself.
  const { gBrowser } = globalThis as unknown as FirefoxWindow;
  for (const { browsingContext } of gBrowser.browsers) browsingContext.mediumOverride = 'print';
}

interface Printed {
  /** The selectors of what is shown though it is of no use on paper. */
  readonly controls: readonly string[];
  readonly text: string;
  /** Paper and ink. */
  readonly colors: readonly string[];
  /** Of the letters of the text and of what is said at its end, in pixels. */
  readonly textSize: number;
  readonly endSize: number;
}

/** Runs in the reader. */
function readPrinted(controls: readonly string[]): Printed {
  const text = document.querySelector('#text p') ?? document.body;
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
  return {
    textSize: sizeOf(text),
    endSize: sizeOf(document.querySelector('.article-end p') ?? document.body),
    controls: controls.filter((selector) =>
      [...document.querySelectorAll(selector)].some((element) => element.getClientRects().length > 0),
    ),
    text: document.body.innerText,
    colors: [getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(text).color],
  };
}
