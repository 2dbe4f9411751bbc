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

  constructor(world: World) {
    this.world = world;
  }

  /** The tab with an article in front, at a text. */
  async at(path: string): Promise<Page> {
    const { site } = this.world;
    this.#page = await this.#open(this.#page, site.address(path));
    return this.#page;
  }

  /** A page of the extension from which its storage is reached; it stays open. */
  async control(): Promise<Page> {
    const { origin } = this.world.browser;
    if (!this.#control || this.#control.isClosed()) {
      this.#control = await this.world.browser.openPage(`${origin}/lab.html`);
    }
    return this.#control;
  }

  press(page: Page): Promise<Popup> {
    return this.world.browser.pressAction(page);
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
