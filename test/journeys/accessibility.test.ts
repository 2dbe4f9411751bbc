import { expect, test } from 'vitest';
import { barriers, barriersOfColor } from './barriers';
import { barriersInBothSchemes } from './barriers-in-both-schemes';
import { colorsStand, preferColorScheme, showsDark, type ColorScheme } from './color-scheme';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { openDisplay, openedReader, visitReader } from './reader-page';
import { inEachBrowser } from './world';

/** The reader's own, whatever the system prefers. `auto` comes last: it is what the other journeys begin with. */
const THEMES = ['sepia', 'contrast', 'black', 'dark', 'light', 'auto'];
const SCHEMES: readonly ColorScheme[] = ['light', 'dark'];

inEachBrowser((world) => {
  test.each(SCHEMES)('popup and reader have no barrier that axe knows, %s', async (scheme) => {
    const { browser, visit } = world();
    const page = await visit('/article');
    const popup = await browser.pressAction(page);
    const { reader: href } = await readStandingPopup(popup, browser.origin);
    await preferColorScheme(browser, popup, scheme);
    expect(await showsDark(popup)).toBe(scheme === 'dark');
    await keepPicture(popup, `popup-${scheme}-${browser.name}`);
    expect(await barriers(popup)).toEqual([]);
    await popup.click('a[data-action="open-reader"]');
    const reader = await openedReader(browser, href ?? '');
    await preferColorScheme(browser, reader, scheme);
    expect(await showsDark(reader)).toBe(scheme === 'dark');
    await keepPicture(reader, `reader-${scheme}-${browser.name}`);
    expect(await barriers(reader)).toEqual([]);
  });

  test('nor has the popup of a text that runs from right to left', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/right-to-left');
    await readStandingPopup(popup, browser.origin);
    await keepPicture(popup, `popup-right-to-left-light-${browser.name}`);
    expect(await barriersInBothSchemes(browser, popup)).toEqual([]);
    await keepPicture(popup, `popup-right-to-left-dark-${browser.name}`);
  });

  test.each(['?id=sample', '?id=gone'])('nor has the reader at %s', async (address) => {
    const { browser } = world();
    const reader = await visitReader(browser, address);
    await keepPicture(reader, `reader-${address.replace('?id=', '')}-${browser.name}`);
    expect(await barriers(reader)).toEqual([]);
  });

  test('nor has the reader in any theme, its panel open', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample#b2c0');
    await openDisplay(reader);
    const papers: string[] = [];
    for (const theme of THEMES) {
      await reader.click(`.choice-theme-${theme}`);
      await colorsStand(reader);
      papers.push(await reader.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
      await keepPicture(reader, `reader-theme-${theme}-${browser.name}`);
      const found = theme === THEMES[0] ? await barriers(reader) : await barriersOfColor(reader);
      expect({ theme, found }).toEqual({ theme, found: [] });
    }
    expect(new Set(papers.slice(0, 5)).size).toBe(5);
  });
});
