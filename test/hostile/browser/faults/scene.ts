import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Popup } from '../../../../scripts/browser/types';
import { waitUntil } from '../../../../scripts/browser/wait-until.mjs';
import { readPopup, type Shown } from '../../../journeys/popup-hooks';
import type { World } from '../../../journeys/world';
import { TITLES, type Text } from './texts';

/** Where faults happen: a tab with an article, a reader, and a page of the extension to act from. */
export class Scene {
  readonly world: World;
  #page: Page | null = null;
  #reader: Page | null = null;
  #control: Page | null = null;
  #slowest = 0;

  constructor(world: World) {
    this.world = world;
  }

  /** The tab with an article in front, at a text. */
  async at(path: string): Promise<Page> {
    const { site } = this.world;
    this.#page = await this.#open(this.#page, site.address(path));
    return this.#page;
  }

  /** A tab in a window of its own, at a text. */
  async inNewWindow(path: string): Promise<Page> {
    const { browser, site } = this.world;
    const page = await browser.puppeteer.newPage({ type: 'window' });
    await page.goto(site.address(path), { waitUntil: 'domcontentloaded' });
    return page;
  }

  /** A page of the extension from which its storage is reached; it stays open. */
  async control(): Promise<Page> {
    if (!this.#control || this.#control.isClosed()) {
      this.#control = await this.world.browser.openPage(this.#controlAddress());
    }
    return this.#control;
  }

  press(page: Page): Promise<Popup> {
    return this.world.browser.pressAction(page);
  }

  /** What a popup comes to, as `settled` says, timed by its own clock. */
  async settled(popup: Popup): Promise<Shown | null> {
    const shown = await settled(popup);
    const took = shown && (await popup.evaluate(settledAt).catch(() => null));
    this.#slowest = Math.max(this.#slowest, took ?? 0);
    return shown;
  }

  /** The longest that a popup took to a known state since this was asked last, in milliseconds by the popup's own clock. */
  takeSlowest(): number {
    const slowest = this.#slowest;
    this.#slowest = 0;
    return slowest;
  }

  /** Opens an address of the reader and gives what stands there. */
  async read(href: string): Promise<{ state: string | null; title: string; page: Page }> {
    const { origin } = this.world.browser;
    const page = await this.#open(this.#reader, `${origin}${href.slice(href.indexOf('/reader/'))}`);
    this.#reader = page;
    await stands(page);
    const shown = await page.evaluate(() => ({
      state: document.querySelector('main')?.dataset['state'] ?? null,
      title: document.querySelector('h1')?.textContent ?? '',
    }));
    return { ...shown, page };
  }

  /** Has the extension load itself anew, at which the browser closes all pages of it; resolves when they open again. */
  async reloadExtension(): Promise<void> {
    const before = await this.control();
    await before.evaluate(reloadSoon);
    const isGone = () =>
      before.evaluate('0').then(
        () => false,
        () => true,
      );
    await waitUntil(isGone, { what: 'the pages of the extension to close' });
    this.#reader = null;
    this.#control = null;
    this.#control = await waitUntil(() => this.#openAnew(), { what: 'the extension to be back' });
  }

  /**
   * The control page in a tab of its own; `null` where it does not open. In Firefox 153 a tab that asks for a page of an
   * extension that is on its way back may wait for ever.
   */
  async #openAnew(): Promise<Page | null> {
    const page = await this.world.browser.puppeteer.newPage();
    try {
      await page.goto(this.#controlAddress(), { timeout: OPENING_MS });
      return page;
    } catch {
      await page.close();
      return null;
    }
  }

  #controlAddress(): string {
    return `${this.world.browser.origin}/lab.html`;
  }

  async #open(page: Page | null, address: string): Promise<Page> {
    if (page === null || page.isClosed()) {
      const opened = await this.world.browser.openPage(address);
      opened.on('dialog', (dialog) => void dialog.dismiss().catch(() => null));
      return opened;
    }
    await page.goto(address, { waitUntil: 'domcontentloaded' });
    await page.bringToFront();
    return page;
  }
}

/** Milliseconds for a page of the extension to open. */
const OPENING_MS = 1500;

async function stands(page: Page): Promise<void> {
  await waitUntil(
    () => page.evaluate(() => document.querySelector('main')?.getAttribute('aria-busy') === 'false'),
    { what: 'the reader' },
  );
}

/** What a popup comes to: one of its known states, or `null` where it has closed. */
export async function settled(popup: Popup): Promise<Shown | null> {
  const read = async (): Promise<{ shown: Shown | null } | null> => {
    const shown = await readPopup(popup).catch(() => null);
    if (shown?.busy === 'false') return { shown };
    return (await popup.isOpen()) ? null : { shown: null };
  };
  const { shown } = await waitUntil(read, { what: 'the popup to come to a state' });
  if (shown) expect(shown.state).toMatch(/^(?:ready|short|notice)$/);
  return shown;
}

/** Holds that a popup which shows a summary shows one of these texts, whole, and that its link leads to that very text. */
export async function expectText(scene: Scene, shown: Shown | null, texts: readonly Text[]): Promise<void> {
  if (shown?.state !== 'ready') return;
  expect(texts.map((text) => TITLES[text])).toContain(shown.title);
  const { state, title } = await scene.read(shown.reader ?? '');
  expect({ state, title }).toEqual({ state: 'ready', title: shown.title });
}

// What follows runs in a page of the extension, sent as text.

function settledAt(): number {
  // Put there by the first script of the popup that is tested here.
  return (globalThis as unknown as { settledAt: number }).settledAt;
}

/** The page is gone before it could answer that it did so. */
function reloadSoon(): void {
  // The globals of an extension page, in both browsers.
  const { chrome } = globalThis as unknown as { chrome: { runtime: { reload(): void } } };
  setTimeout(() => chrome.runtime.reload(), 20);
}
