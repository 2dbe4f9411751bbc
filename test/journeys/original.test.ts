import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { expectAtSentence, openedReader, visitReader } from './reader-page';
import { inEachBrowser } from './world';

const ORIGINAL = 'a[href*=":~:text="]';

inEachBrowser((world) => {
  test('from a sentence in the reader a link leads to the same sentence on the page it is from', async () => {
    const { browser, site, visit } = world();
    const page = await visit('/article');
    const popup = await browser.pressAction(page);
    const { sections } = await readStandingPopup(popup, browser.origin);
    const claim = sections.at(-1)?.claims.at(-1);
    if (!claim) throw new Error('the last section has no claim');
    await popup.click(`a[data-claim][href="${claim.href}"]`);
    const reader = await openedReader(browser, claim.href);
    await expectAtSentence(reader, claim.text);
    await page.close();
    await reader.bringToFront();
    await reader.click(ORIGINAL);
    const original = await browser.waitForPage(site.address('/article'));
    const seen = await waitUntil(
      async () => {
        const place = await original.evaluate(placeOf, claim.text);
        return place?.inView === true && place.scrolled > 0 ? place : null;
      },
      { what: `the page to be scrolled to “${claim.text}”` },
    );
    expect(seen.openedBy).toBe(false);
    await keepPicture(original, `original-${browser.name}`);
  });

  test('a text without a page of its own has no link to one', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample#b0c0');
    expect(await reader.$(ORIGINAL)).toBeNull();
  });
});

interface PlaceOnPage {
  readonly inView: boolean;
  readonly scrolled: number;
  readonly openedBy: boolean;
}

/** Runs in the page: where a sentence stands, by the text node that holds it. */
function placeOf(sentence: string): PlaceOnPage | null {
  const flat = (text: string) => text.replaceAll(/\s+/g, ' ');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!flat(node.nodeValue ?? '').includes(flat(sentence))) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const { top, bottom } = range.getBoundingClientRect();
    return {
      inView: top < innerHeight && bottom > 0,
      scrolled: scrollY,
      openedBy: opener !== null,
    };
  }
  return null;
}
