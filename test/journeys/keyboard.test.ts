import { expect, test } from 'vitest';
import type { Popup } from '../../scripts/browser/types';
import { readStandingPopup } from './popup-hooks';
import { expectAtSentence, openedReader } from './reader-page';
import { inEachBrowser } from './world';

/** More presses than the popup of the fixture has stops. */
const MOST_STOPS = 80;

inEachBrowser((world) => {
  test('the keyboard alone leads from the title to every claim and on to the reader', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/article');
    const { gist, sections } = await readStandingPopup(popup, browser.origin);
    await popup.waitFor(() => document.activeElement?.localName === 'h1');
    const claims = [...gist, ...sections.flatMap((section) => section.claims)];
    const stops = await tabThrough(popup, claims.length);
    expect(stops).toEqual(claims.map(({ text }) => text));
    const last = claims.at(-1);
    await popup.press('Enter');
    const reader = await openedReader(browser, last?.href ?? '');
    await expectAtSentence(reader, last?.text ?? '');
  });

  test('Alt+Shift+Y opens the popup, and with it comes the right to read the page', async () => {
    const { browser, visit } = world();
    const popup = await browser.pressShortcut(await visit('/article'));
    const { state, title } = await readStandingPopup(popup, browser.origin);
    expect({ state, title }).toEqual({ state: 'ready', title: 'The last lamplighter of Orren Street' });
  });
});

/** Presses Tab until `count` claims have had the focus; gives their texts in order. */
async function tabThrough(popup: Popup, count: number): Promise<string[]> {
  const claims: string[] = [];
  for (let presses = 0; presses < MOST_STOPS && claims.length < count; presses += 1) {
    await popup.press('Tab');
    const claim = await popup.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.matches('a[data-claim]') ? (activeElement.textContent ?? '') : null;
    });
    if (claim !== null) claims.push(claim);
  }
  return claims;
}
