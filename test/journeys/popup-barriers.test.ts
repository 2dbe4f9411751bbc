import { expect, test } from 'vitest';
import { barriers } from './barriers';
import { barriersInBothSchemes } from './barriers-in-both-schemes';
import { everythingPage, openedSummary } from './everything-page';
import { forceColors } from './forced-colors';
import { keepPicture } from './keep-picture';
import { openPart, PARTS, stands } from './opened-parts';
import { readStandingPopup } from './popup-hooks';
import { focusTitle } from './stops';
import { inEachBrowser } from './world';

inEachBrowser((world) => {
  test('no part that a summary opens has a barrier that axe knows, light or dark', async () => {
    const { browser, popup } = await openedSummary(world());
    for (const part of PARTS) {
      await openPart(popup, part);
      await keepPicture(popup, `popup-open-${part.name}-${browser.name}`);
    }
    await popup.click('[data-action="copy-markdown"]');
    await stands(popup, '.done');
    expect(await barriersInBothSchemes(browser, popup)).toEqual([]);
    await keepPicture(popup, `popup-open-dark-${browser.name}`);
  });

  test('nor has what else of the page can be read, the selection or all of it', async () => {
    const { browser, visit } = world();
    const page = await visit('/everything');
    await page.evaluate(() =>
      getSelection()?.selectAllChildren(document.querySelector('article') ?? document),
    );
    const popup = await browser.pressAction(page);
    await readStandingPopup(popup, browser.origin);
    for (const next of ['article', 'whole-page', null]) {
      expect(await barriersInBothSchemes(browser, popup)).toEqual([]);
      if (next === null) continue;
      await popup.click(`[data-action="${next}"]`);
      await popup.waitFor((pressed) => document.querySelector(`[data-action="${pressed}"]`) === null, next);
      await readStandingPopup(popup, browser.origin);
    }
  });

  test('nor has a notice that can be tried again, or tells of a mistake', async () => {
    const { browser, site, summarize, visitUnfinished } = world();
    const waiting = await browser.pressAction(await visitUnfinished(site.address('/nothing-yet')));
    await stands(waiting, '[data-action="retry"]');
    expect(await barriersInBothSchemes(browser, waiting)).toEqual([]);
    await waiting.close();
    const broken = await summarize('/everything');
    await readStandingPopup(broken, browser.origin);
    await broken.evaluate(
      () => dispatchEvent(new ErrorEvent('error', { error: new Error('a mistake') })) && 0,
    );
    await stands(broken, '[data-kind="error"]');
    // The popup is still growing smaller around it: a click could miss.
    await broken.evaluate(() => document.querySelector('.report')?.setAttribute('open', ''));
    await keepPicture(broken, `notice-error-${browser.name}`);
    expect(await barriersInBothSchemes(browser, broken)).toEqual([]);
  });

  test('with forced colours all of it stays to be seen', async () => {
    const { browser, popup } = await openedSummary(world());
    await openPart(popup, PARTS[0]);
    await forceColors(browser, popup);
    await focusTitle(popup);
    await popup.press('Tab');
    await keepPicture(popup, `popup-forced-colors-${browser.name}`);
    expect(await barriers(popup)).toEqual([]);
    const looks = await popup.evaluate(() =>
      [
        '.map > .lit',
        '.map > :not(.lit)',
        '.choice label:has(:checked)',
        '.choice label:not(:has(:checked))',
      ].map((selector) => {
        const { backgroundColor, outlineStyle } = getComputedStyle(
          document.querySelector(selector) ?? document.body,
        );
        return `${backgroundColor} ${outlineStyle}`;
      }),
    );
    expect(new Set(looks.slice(0, 2)).size).toBe(2);
    expect(new Set(looks.slice(2)).size).toBe(2);
  });
}, everythingPage);
