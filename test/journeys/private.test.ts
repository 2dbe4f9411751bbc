import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { readStandingPopup } from './popup-hooks';
import { expectAtSentence, openedReader } from './reader-page';
import { storedAnywhere } from './stored-anywhere';
import { inEachBrowser } from './world';

inEachBrowser((world) => {
  test('in a private window the summary and the full text work and stay there', async () => {
    const { browser, summarize } = world();
    const normal = await browser.openPage(`${browser.origin}/reader/reader.html?id=sample`);
    const popup = await summarize('/article', { private: true });
    const { sections } = await readStandingPopup(popup, browser.origin);
    expect(await popup.evaluate(isPrivate)).toBe(true);
    const claim = sections.at(-1)?.claims[0];
    await popup.click('[data-section]:last-of-type a[data-claim]');
    const reader = await openedReader(browser, claim?.href ?? '');
    await expectAtSentence(reader, claim?.text ?? '');
    expect(await reader.evaluate(isPrivate)).toBe(true);
    expect(await reader.evaluate(storedAnywhere, 'lamplighter')).toEqual([]);
    expect(await normal.evaluate(isPrivate)).toBe(false);
    expect(await normal.evaluate(storedAnywhere, 'lamplighter')).toEqual([]);
  });

  test('in a normal window the text that was opened is kept', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/article');
    const { reader: href } = await readStandingPopup(popup, browser.origin);
    await popup.click('a[data-action="open-reader"]');
    const reader = await openedReader(browser, href ?? '');
    await waitUntil(async () => (await reader.evaluate(storedAnywhere, 'lamplighter')).length > 0, {
      what: 'the text to be kept',
    });
    expect(await reader.evaluate(storedAnywhere, 'no such word')).toEqual([]);
  });
});

interface ExtensionGlobals {
  readonly chrome: { readonly extension: { readonly inIncognitoContext: boolean } };
}

/** Runs in the extension's pages. */
function isPrivate(): boolean {
  // The globals of an extension page, in both browsers.
  return (globalThis as unknown as ExtensionGlobals).chrome.extension.inIncognitoContext;
}
