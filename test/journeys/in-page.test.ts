import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { tracesIn, watchPage } from './untouched';
import { inEachBrowser } from './world';

const BUTTON = '[data-section="4"] [data-action="show-in-page"]';
const HEADING = 'How the light is different';

inEachBrowser((world) => {
  test('a section is shown in the page: scrolled to and marked for a moment, and nothing stays', async () => {
    const { browser, visit } = world();
    const page = await visit('/article');
    await watchPage(page);
    const popup = await browser.pressAction(page);
    await readStandingPopup(popup, browser.origin);
    await popup.click(BUTTON);
    await waitUntil(async () => !(await popup.isOpen()), { what: 'the popup to close' });
    const marked = await waitUntil(() => page.evaluate(markedText), { what: 'the mark' });
    expect(marked).toBe(HEADING);
    await waitUntil(() => inView(page), { what: 'the heading to be in view' });
    await keepPicture(page, `in-page-${browser.name}`);
    await waitUntil(async () => (await page.evaluate(markedText)) === null, { what: 'the mark to end' });
    const { scrolled, ...left } = await tracesIn(page);
    expect(left).toEqual({ changes: 0, same: true, focus: 'body', selection: '' });
    expect(scrolled).toBeGreaterThan(0);
  });

  test('a section that the page no longer holds is said to be gone, and the popup stays', async () => {
    const { browser, visit } = world();
    const page = await visit('/article');
    const popup = await browser.pressAction(page);
    await readStandingPopup(popup, browser.origin);
    await page.evaluate(() => document.querySelector('article')?.remove());
    await popup.click(BUTTON);
    await popup.waitFor(
      () => document.querySelector('.done')?.textContent === 'This section is no longer in the page.',
    );
    expect(await popup.isOpen()).toBe(true);
  });

  test('a text in our own reader has no page to be shown in', async () => {
    const { browser } = world();
    const reader = await browser.openPage(`${browser.origin}/reader/reader.html?id=sample`);
    const popup = await browser.pressAction(reader);
    const { actions } = await readStandingPopup(popup, browser.origin);
    expect(actions).toContain('about');
    expect(actions).not.toContain('show-in-page');
    expect(actions).not.toContain('whole-page');
  });
});

/** Runs in the page: the text of the element that is marked, `null` where none is. */
function markedText(): string | null {
  const [mark] = document.getAnimations();
  const { target } = (mark?.effect ?? {}) as { target?: Element };
  return target?.textContent ?? null;
}

function inView(page: Page): Promise<boolean> {
  return page.evaluate((wanted) => {
    const heading = [...document.querySelectorAll('h2')].find(({ textContent }) => textContent === wanted);
    const { top, bottom } = heading?.getBoundingClientRect() ?? { top: -1, bottom: -1 };
    return scrollY > 0 && top >= 0 && bottom <= innerHeight;
  }, HEADING);
}
