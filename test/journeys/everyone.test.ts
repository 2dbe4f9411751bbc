import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { barriers, barriersOfColor } from './barriers';
import { colorsStand } from './color-scheme';
import { forceColors } from './forced-colors';
import { keepPicture } from './keep-picture';
import { openDisplay, toolsStand, visitReader } from './reader-page';
import { inEachBrowser } from './world';

const THEMES = ['light', 'dark', 'sepia', 'contrast', 'black'];
const ZOOMS = ['gist', 'one', 'three', 'full'];

inEachBrowser((world) => {
  test('no theme at any step of the zoom has a barrier that axe knows', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample');
    await toolsStand(reader);
    for (const zoom of ZOOMS) {
      await reader.click(`.choice-zoom-${zoom}`);
      await reader.waitForSelector(`article[data-zoom="${zoom}"]`);
      for (const theme of THEMES) {
        await reader.evaluate((theme) => (document.documentElement.dataset['theme'] = theme), theme);
        await colorsStand(reader);
        const found = theme === THEMES[0] ? await barriers(reader) : await barriersOfColor(reader);
        expect({ theme, zoom, found }).toEqual({ theme, zoom, found: [] });
      }
    }
  });

  test('at 320 pixels, which is 400 % of a window of 1280, nothing is lost and nothing scrolls sideways', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample');
    await toolsStand(reader);
    await reader.setViewport({ width: 320, height: 256 });
    await waitUntil(() => reader.evaluate(() => innerWidth === 320), { what: 'the narrow window' });
    expect(await sideways(reader)).toBe(false);
    expect(await hiddenControls(reader)).toEqual([]);
    await keepPicture(reader, `reader-320-${browser.name}`);
    await openDisplay(reader);
    await keepPicture(reader, `reader-320-display-${browser.name}`);
    expect(await sideways(reader)).toBe(false);
    expect(await barriers(reader)).toEqual([]);
  });

  test('wider spacing of the text, as a user may set it, cuts nothing off', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample');
    await toolsStand(reader);
    await reader.evaluate(() => {
      // The values of WCAG 2.2, 1.4.12.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
      );
      document.adoptedStyleSheets = [sheet];
    });
    await keepPicture(reader, `reader-spacing-${browser.name}`);
    expect(await sideways(reader)).toBe(false);
    const cut = await reader.$$eval(
      '.bar :is(.spare, .choice-options span), .outline a, .text h2:not(.visually-hidden)',
      (found) =>
        found.filter(
          (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).overflow !== 'visible',
        ).length,
    );
    expect(cut).toBe(0);
  });

  test('the page has one title, its landmarks, and a first stop that skips to the text', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample');
    await toolsStand(reader);
    const counts = await reader.evaluate(() =>
      ['h1', 'main', 'nav', 'header.bar', 'article'].map(
        (selector) => document.querySelectorAll(selector).length,
      ),
    );
    expect(counts).toEqual([1, 1, 1, 1, 1]);
    await reader.keyboard.press('Tab');
    expect(await reader.evaluate(() => document.activeElement?.className)).toBe('skip-link');
    await reader.keyboard.press('Enter');
    await waitUntil(() => reader.evaluate(() => document.activeElement?.id === 'text'), { what: 'the text' });
  });

  test('every control of the bar is a stop of the keyboard, and is seen to be one', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample');
    await toolsStand(reader);
    const stops: string[] = [];
    for (let presses = 0; presses < 12; presses += 1) {
      await reader.keyboard.press('Tab');
      stops.push(
        await reader.evaluate(() => {
          const { activeElement } = document;
          const outlined = activeElement?.closest('label') ?? activeElement;
          const { outlineStyle } = outlined ? getComputedStyle(outlined) : { outlineStyle: 'none' };
          return `${activeElement?.getAttribute('popovertarget') ?? activeElement?.getAttribute('name') ?? activeElement?.getAttribute('href')} ${outlineStyle}`;
        }),
      );
    }
    for (const stop of ['zoom solid', 'display solid', 'more solid']) expect(stops).toContain(stop);
  });

  test('with forced colours all stays to be seen', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample#b2c0');
    await toolsStand(reader);
    await forceColors(browser, reader);
    await openDisplay(reader);
    await keepPicture(reader, `reader-forced-colors-${browser.name}`);
    expect(await barriers(reader)).toEqual([]);
  });
});

function sideways(reader: Page): Promise<boolean> {
  return reader.evaluate(() => document.documentElement.scrollWidth > innerWidth);
}

/** Controls of the bar that stand outside the window. */
function hiddenControls(reader: Page): Promise<string[]> {
  return reader.$$eval('.bar :is(button, a, label)', (controls) =>
    controls
      .filter((control) => control.getClientRects().length > 0 && !control.closest('[popover]'))
      .filter((control) => control.getBoundingClientRect().right > innerWidth + 1)
      .map(({ outerHTML }) => outerHTML),
  );
}
