import type { Page } from 'puppeteer-core';
import type { Scene } from './scene';

/** One fault at one stage. It throws where the extension does not come to a known state, or loses or swaps a text. */
export interface Cell {
  readonly fault: string;
  readonly stage: string;
  readonly inject: (scene: Scene) => Promise<void>;
  /** Takes too long for the short form. */
  readonly fullOnly?: true;
  /** What the browser itself reports of such a fault, beside which nothing may be reported. */
  readonly reported?: RegExp;
}

/** What happens to a tab is under way when the test goes on, and may be cut off by the tab's end. */
export function begin(happening: Promise<unknown>): Promise<void> {
  return happening.then(
    () => undefined,
    () => undefined,
  );
}

/** Keeps the thread of a page of the web busy, from the next moment on. */
export async function keepBusy(page: Page, milliseconds: number): Promise<void> {
  await page.evaluate((busy) => {
    setTimeout(() => {
      const end = performance.now() + busy;
      while (performance.now() < end);
    }, 20);
  }, milliseconds);
}

/** Firefox 153 stops the script that runs in a tab when the tab is closed, and says so. */
export const SCRIPT_STOPPED = /Script terminated by timeout/;
