import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { inEachBrowser } from './world';

/** Milliseconds for which a document paints nothing. */
const HIDDEN = 200;

inEachBrowser((world) => {
  test('a page and a popup that paint nothing for a moment have their picture taken after it', async () => {
    const { browser, summarize, visit } = world();
    const page = await visit('/short');
    await page.evaluate(paintNothing, HIDDEN);
    await keepPicture(page, `picture-page-${browser.name}`);
    const popup = await summarize('/article');
    await readStandingPopup(popup, browser.origin);
    await popup.evaluate(paintNothing, HIDDEN);
    await keepPicture(popup, `picture-popup-${browser.name}`);
    for (const view of ['page', 'popup'])
      expect(readFileSync(`out/picture-${view}-${browser.name}.png`, 'latin1').slice(1, 4)).toBe('PNG');
  });
});

/** As a document does that is just being replaced. Runs in the page. */
function paintNothing(milliseconds: number): void {
  const { style } = document.documentElement;
  style.display = 'none';
  setTimeout(() => (style.display = ''), milliseconds);
}
