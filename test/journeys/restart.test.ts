import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import type { ExtensionBrowser, LaunchOptions } from '../../scripts/browser/types';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { openDisplay, openedFromPopup, openedReader, readerStands, readReader } from './reader-page';
import { storedAnywhere } from './stored-anywhere';
import { BROWSERS, createWorld, type World } from './world';

/** CSS pixels from the top of the window within which a sentence counts as the one on top. */
const ON_TOP = 160;

/** Milliseconds. Two ends and three starts on a busy machine. */
const LONG = 120_000;

type Launch = (options: LaunchOptions) => Promise<ExtensionBrowser>;

describe.each(BROWSERS)('in $name', ({ launch }) => {
  test(
    'a browser that starts again has texts, places and settings as they were, and nothing where nothing is kept',
    { timeout: LONG },
    async ({ skip }) => {
      const profile = mkdtempSync(join(tmpdir(), 'precis-restart-'));
      const start = session(launch, profile);
      try {
        const left = await start(readAndLeave).catch((cause: unknown) => {
          if (!String(cause).includes('ERROR_SIGNEDSTATE_REQUIRED')) throw cause;
          return skip('this Firefox takes signed extensions alone');
        });
        const unkept = await start((world) => findAgain(world, left));
        expect(await start((world) => whatIsLeft(world, unkept))).toEqual({
          restored: 'notice',
          listed: 0,
          stored: [],
        });
      } finally {
        rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
      }
    },
  );
});

/** Starts a browser with that profile for each use, and ends it after. */
function session(launch: Launch, profile: string) {
  return async <Value>(use: (world: World) => Promise<Value>): Promise<Value> => {
    const browser = await launch({ headless: true, profile });
    try {
      const world = await createWorld(browser);
      try {
        const value = await use(world);
        expect(await world.watch.takeProblems()).toEqual([]);
        expect(await world.watch.takeRequests()).toEqual([]);
        return value;
      } finally {
        await world.site.close();
      }
    } finally {
      await browser.close();
    }
  };
}

interface Left {
  readonly address: string;
  readonly look: Look;
  readonly place: string;
  readonly sentence: string;
}

async function readAndLeave({ browser, summarize }: World): Promise<Left> {
  const reader = await openedFromPopup(browser, await summarize('/long'));
  await openDisplay(reader);
  await reader.click('#display .choice-theme-sepia');
  await (await reader.$('#display input[type="range"]'))?.press('End');
  await waitUntil(async () => (await look(reader)).size > 20, { what: 'the largest text' });
  await reader.evaluate(() => {
    const paragraph = document.querySelectorAll('#text p')[40];
    paragraph?.scrollIntoView({ block: 'start', behavior: 'instant' });
  });
  const place = await waitUntil(() => reader.evaluate(placeOnDisk), { what: 'the place on the disk' });
  return {
    address: reader.url(),
    look: await look(reader),
    place,
    sentence: await sentenceOnTop(reader, place),
  };
}

/** Gives the address of a reader that is open at the end, of a text that is not kept. */
async function findAgain(world: World, left: Left): Promise<string> {
  const { browser, summarize } = world;
  const restored = await restoredReader(world, left.address);
  expect(await sentenceOnTop(restored, left.place)).toBe(left.sentence);
  expect(await look(restored)).toEqual(left.look);
  const list = await browser.openPage(`${browser.origin}/reader/recent.html`);
  await list.waitForSelector('.recent a');
  expect(await list.$$eval('.recent a', (links) => links.map(({ textContent }) => textContent))).toEqual([
    'A survey of forty landings',
  ]);
  await restored.close();
  await list.click('.recent a');
  const reader = await openedReader(browser, left.address);
  expect(await sentenceOnTop(reader, left.place)).toBe(left.sentence);
  await reader.close();
  const settings = await browser.openPage(`${browser.origin}/reader/settings.html`);
  await settings.waitForSelector('input[name="keepRecent"]');
  // Found and pressed in one: on a busy machine the page still moves while its fonts arrive.
  await settings.$eval('input[name="keepRecent"]', (flag) => flag.click());
  await waitUntil(async () => (await settings.evaluate(storedAnywhere, 'Landing')).length === 0, {
    what: 'the text to be gone',
  });
  await settings.close();
  return (await openedFromPopup(browser, await summarize('/article'))).url();
}

interface Rest {
  /** The state of the reader in the tab that came back. */
  readonly restored: string | null;
  readonly listed: number;
  /** Stores that hold a word of a text that was read. */
  readonly stored: readonly string[];
}

async function whatIsLeft(world: World, unkept: string): Promise<Rest> {
  const { browser } = world;
  const restored = await restoredReader(world, unkept);
  const { state } = await readReader(restored);
  const list = await browser.openPage(`${browser.origin}/reader/recent.html`);
  await list.waitForSelector('.recent-page');
  const words = ['lamplighter', 'Landing'];
  const stores = await Promise.all(words.map((word) => list.evaluate(storedAnywhere, word)));
  return { restored: state, listed: (await list.$$('.recent li')).length, stored: stores.flat() };
}

/** The reader in a tab that came back with the browser; resolves when it stands. */
async function restoredReader({ browser, watch }: World, address: string): Promise<Page> {
  const page = await browser.waitForPage(address);
  if (browser.name === 'chromium') {
    // Chromium 156 brings tabs back before it is told of an unpacked extension, and shows a page of its own instead.
    await page.reload();
    await Promise.all([watch.takeProblems(), watch.takeRequests()]);
  }
  await readerStands(page);
  return page;
}

interface Look {
  readonly theme: string | undefined;
  /** Pixels. */
  readonly size: number;
}

function look(reader: Page): Promise<Look> {
  return reader.$eval('#text p', (text) => ({
    theme: document.documentElement.dataset['theme'],
    size: Number.parseFloat(getComputedStyle(text).fontSize),
  }));
}

/** The first words of the sentence at an anchor id, which must be the one on top of the window. */
async function sentenceOnTop(reader: Page, place: string): Promise<string> {
  const found = async () => {
    const { words, top } = await reader.evaluate(wordsAt, place);
    return words.length > 20 && Math.abs(top) < ON_TOP ? words : null;
  };
  return waitUntil(found, { what: `the reader to stand at ${place}` });
}

// What follows runs in the reader.

function wordsAt(place: string): { readonly words: string; readonly top: number } {
  const [, block, start] = /^b(\d+)c(\d+)$/.exec(place) ?? [];
  const element = document.querySelector(`#text [data-block="${block}"]`);
  const texts = element && document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const line = document.createRange();
  let before = 0;
  for (let node = texts?.nextNode(); node; node = texts?.nextNode()) {
    const offset = Number(start) - before;
    before += node.nodeValue?.length ?? 0;
    if (offset < 0 || before <= Number(start)) continue;
    line.setStart(node, offset);
    line.setEnd(node, offset + 1);
  }
  const words = element?.textContent?.slice(Number(start), Number(start) + 60) ?? '';
  return { words, top: line.getBoundingClientRect().top };
}

/** The place that is kept of the text that is shown, an anchor id; `null` before it is. */
function placeOnDisk(): Promise<string | null> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('precis');
    // None is made that is not there yet.
    opening.onupgradeneeded = () => opening.transaction?.abort();
    opening.onerror = () => resolve(null);
    opening.onsuccess = () => {
      const id = new URLSearchParams(location.search).get('id') ?? '';
      const item = opening.result.transaction('list').objectStore('list').get(id);
      item.onsuccess = () => resolve(item.result?.place ?? null);
      opening.result.close();
    };
  });
}
