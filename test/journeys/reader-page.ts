import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser, Popup } from '../../scripts/browser/types';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { readStandingPopup } from './popup-hooks';

/** The reader that a link of the popup opens; resolves when its text stands. */
export async function openedReader(browser: ExtensionBrowser, href: string): Promise<Page> {
  const page = await browser.waitForPage(href.slice(href.indexOf('/reader/')));
  await readerStands(page);
  return page;
}

/** The reader that a popup's own link opens. */
export async function openedFromPopup(browser: ExtensionBrowser, popup: Popup): Promise<Page> {
  const { reader: href } = await readStandingPopup(popup, browser.origin);
  await popup.click('a[data-action="open-reader"]');
  return openedReader(browser, href ?? '');
}

/** Resolves when the part of the reader that comes after the text is there: keys, palette, menu. */
export async function toolsStand(page: Page): Promise<void> {
  await page.waitForSelector('.tools');
}

/** Opens the reader by its address. */
export async function visitReader(browser: ExtensionBrowser, address: string): Promise<Page> {
  const page = await browser.openPage(`${browser.origin}/reader/reader.html${address}`);
  await readerStands(page);
  return page;
}

/** Resolves when the text of a reader stands, or what it shows in its place. */
export async function readerStands(page: Page): Promise<void> {
  await waitUntil(
    () =>
      page
        .evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false')
        // A reader that may show images after all starts anew.
        .catch(() => false),
    { what: 'the reader' },
  );
}

/** Opens the panel of the look. */
export async function openDisplay(page: Page): Promise<void> {
  await page.click('button[popovertarget="display"]');
  // What it holds comes in a file of its own.
  await page.waitForSelector('#display .choice-theme');
}

interface ExtensionGlobals {
  readonly chrome: { readonly tabs: { query(what: { currentWindow: true }): Promise<unknown[]> } };
}

/** How many other tabs stand in the window of a page of ours. */
export function tabsBeside(page: Page): Promise<number> {
  return page.evaluate(async () => {
    // Both browsers have it on the pages of an extension.
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    return (await chrome.tabs.query({ currentWindow: true })).length - 1;
  });
}

export interface ReaderShown {
  readonly state: string | null;
  readonly title: string;
  readonly text: string;
  readonly headings: readonly string[];
  readonly outline: readonly string[];
  readonly coverage: string | null;
  readonly scrolled: number;
}

export function readReader(page: Page): Promise<ReaderShown> {
  return page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].map(
        ({ textContent }) => textContent?.trim() ?? '',
      );
    return {
      state: document.querySelector('main')?.dataset['state'] ?? null,
      title: document.querySelector('article h1')?.textContent ?? '',
      text: document.querySelector('article')?.textContent ?? '',
      headings: texts('article :is(h2, h3, h4, h5, h6)'),
      outline: texts('nav a[href^="#"]'),
      coverage: document.querySelector<HTMLElement>('[data-part="coverage"]')?.innerText ?? null,
      scrolled: scrollY,
    };
  });
}

interface Place {
  readonly text: string;
  readonly focused: boolean;
  readonly inView: boolean;
  readonly articles: number;
  readonly titles: number;
}

/** Where the reader stands: at the element that the fragment of its address names. */
function place(page: Page): Promise<Place | null> {
  return page.evaluate(() => {
    const landed = document.getElementById(location.hash.slice(1));
    if (!landed) return null;
    const box = landed.getBoundingClientRect();
    return {
      text: (landed.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
      focused: landed === document.activeElement,
      inView: box.top >= 0 && box.bottom <= innerHeight + 1 && box.height > 0,
      articles: document.querySelectorAll('article').length,
      titles: document.querySelectorAll('article h1').length,
    };
  });
}

/** Holds that the reader stands at a sentence: it is there with its id, in view, and has the focus. */
export async function expectAtSentence(page: Page, sentence: string): Promise<void> {
  const landed = await waitUntil(
    async () => {
      const found = await place(page);
      return found?.focused && found.inView ? found : null;
    },
    { what: `the reader to stand at “${sentence}”` },
  );
  const text = sentence.replaceAll(/\s+/g, ' ').trim();
  expect(landed).toEqual({ text, focused: true, inView: true, articles: 1, titles: 1 });
}
