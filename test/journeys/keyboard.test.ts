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

  test('one, two or three sentences a section are chosen by a key and remembered', async () => {
    const { browser, visit } = world();
    const page = await visit('/article');
    const popup = await browser.pressAction(page);
    const two = await readStandingPopup(popup, browser.origin);
    await chooseSentences(popup, '1');
    const one = await readStandingPopup(popup, browser.origin);
    expect(one.sections).toHaveLength(two.sections.length);
    for (const { claims } of one.sections) expect(claims.length).toBeLessThanOrEqual(2);
    await chooseSentences(popup, '3');
    const three = await readStandingPopup(popup, browser.origin);
    expect(claimCount(three.sections)).toBeGreaterThan(claimCount(one.sections));
    await popup.close();
    const again = await readStandingPopup(await browser.pressAction(page), browser.origin);
    expect(again.sections).toEqual(
      three.sections.map((section) => ({ ...section, claims: expect.any(Array) })),
    );
    expect(claimCount(again.sections)).toBe(claimCount(three.sections));
  });
});

function claimCount(sections: readonly { readonly claims: readonly unknown[] }[]): number {
  return sections.reduce((count, { claims }) => count + claims.length, 0);
}

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

/** Goes back to the control by Tab and chooses with the arrow keys, as a set of radio buttons works. */
async function chooseSentences(popup: Popup, value: '1' | '2' | '3'): Promise<void> {
  const atControl = () => popup.evaluate(() => document.activeElement?.matches('input[name="claims"]'));
  for (let presses = 0; presses < MOST_STOPS && !(await atControl()); presses += 1) await popup.press('Tab');
  const chosen = () =>
    popup.evaluate(() => document.querySelector<HTMLInputElement>('input[name="claims"]:checked')?.value);
  for (let presses = 0; presses < 3 && (await chosen()) !== value; presses += 1)
    await popup.press('ArrowRight');
  expect(await chosen()).toBe(value);
}
