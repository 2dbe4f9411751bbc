import { expect } from 'vitest';
import type { Page } from 'puppeteer-core';

interface Watched {
  untouched?: {
    readonly before: string;
    readonly changes: MutationRecord[];
    readonly observer: MutationObserver;
  };
}

/** Notes what the page is, and watches it from now on. */
export async function watchPage(page: Page): Promise<void> {
  await page.evaluate(() => {
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    // A mark of the test's own in the page's globals.
    (globalThis as unknown as Watched).untouched = {
      before: document.documentElement.outerHTML,
      changes,
      observer,
    };
  });
}

/** What of the page differs from what it was at `watchPage`. */
export interface Traces {
  readonly changes: number | null;
  readonly same: boolean;
  readonly focus: string | undefined;
  readonly selection: string;
  readonly scrolled: number;
}

export function tracesIn(page: Page): Promise<Traces> {
  return page.evaluate(() => {
    // Set by watchPage.
    const { untouched } = globalThis as unknown as Watched;
    const pending = untouched?.observer.takeRecords() ?? [];
    return {
      changes: untouched ? untouched.changes.length + pending.length : null,
      same: untouched?.before === document.documentElement.outerHTML,
      focus: document.activeElement?.localName,
      selection: String(getSelection()),
      scrolled: scrollY,
    };
  });
}

/** Holds that nothing of the page has changed since `watchPage`. */
export async function expectUntouched(page: Page): Promise<void> {
  expect(await tracesIn(page)).toEqual({ changes: 0, same: true, focus: 'body', selection: '', scrolled: 0 });
}
