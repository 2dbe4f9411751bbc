import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { barriers } from './barriers';
import { keepPicture } from './keep-picture';
import { readPartialPopup, readPopup, readStandingPopup } from './popup-hooks';
import { HALF_HEADING } from './site';
import { inEachBrowser } from './world';

const LAST_SECTION = 'Who will carry the pole';

/** Milliseconds; longer than the popup waits for a page to answer, with room for a slow machine. */
const BLOCKED = 6000;

inEachBrowser((world) => {
  test('a page of which nothing is there yet is read when it comes', async () => {
    const { browser, site, visitUnfinished } = world();
    const popup = await browser.pressAction(await visitUnfinished(site.address('/nothing-yet')));
    await popup.waitFor(() => document.querySelector('[data-part="notice"][data-kind="loading"]') !== null);
    await keepPicture(popup, `notice-loading-${browser.name}`);
    site.release();
    await popup.waitFor(() => document.querySelector('main')?.dataset['state'] === 'ready');
    const { sections } = await readStandingPopup(popup, browser.origin);
    expect(sections.at(-1)?.heading).toBe(LAST_SECTION);
  });

  test('of a page half there, the half is shown as partial, and then the whole', async () => {
    const { browser, site, visitUnfinished } = world();
    const popup = await browser.pressAction(await visitUnfinished(site.address('/half')));
    const half = await readPartialPopup(popup, browser.origin, HALF_HEADING);
    expect(half.partial).toBe(true);
    await keepPicture(popup, `partial-${browser.name}`);
    expect(half.sections.at(-1)?.heading).toBe(HALF_HEADING);
    expect(half.sections.map(({ heading }) => heading)).not.toContain(LAST_SECTION);
    site.release();
    await popup.waitFor((last) => {
      const main = document.querySelector('main');
      return main?.getAttribute('aria-busy') === 'false' && main.innerText.includes(last);
    }, LAST_SECTION);
    const whole = await readStandingPopup(popup, browser.origin);
    expect(whole.partial).toBe(false);
    expect(whole.sections.at(-1)?.heading).toBe(LAST_SECTION);
  });

  test('a page that does not answer is given up, and read on request when it does', async () => {
    const { browser, visit } = world();
    const page = await visit('/article');
    await block(page);
    const popup = await browser.pressAction(page);
    await popup.waitFor(() => document.querySelector('[data-part="notice"]') !== null);
    const { kind, role } = await readPopup(popup);
    expect({ kind, role }).toEqual({ kind: 'timeout', role: 'alert' });
    await keepPicture(popup, `notice-timeout-${browser.name}`);
    expect(await barriers(popup)).toEqual([]);
    await page.evaluate(() => null); // answers when the page is free again
    await popup.click('[data-action="retry"]');
    await popup.waitFor(() => document.querySelector('main')?.dataset['state'] === 'ready');
    const { sections } = await readStandingPopup(popup, browser.origin);
    expect(sections.at(-1)?.heading).toBe(LAST_SECTION);
  });
});

/** Milliseconds, for the page to answer that it will be busy; the popup asks it later than that. */
const UNTIL_BLOCKED = 20;

/** Keeps the page's thread busy from the next moment on. */
async function block(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(
    (milliseconds, start) => {
      setTimeout(() => {
        const end = performance.now() + milliseconds;
        while (performance.now() < end);
      }, start);
    },
    BLOCKED,
    UNTIL_BLOCKED,
  );
}
