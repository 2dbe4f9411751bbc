import { expect, test } from 'vitest';
import { readStandingPopup } from './popup-hooks';
import { openedReader, readReader } from './reader-page';
import { inEachBrowser } from './world';

const SERVED = [
  ['/document.pdf', 'pdf'],
  ['/picture.png', 'image'],
  ['/notes.txt', 'text'],
  ['/data.json', 'text'],
  ['/feed.xml', 'text'],
  ['/empty', 'not-article'],
  ['/missing', 'not-article'],
  ['/app', 'not-article'],
  ['/list', 'not-article'],
] as const;

/** Pages of the browser itself, which no extension may read. */
const OWN_PAGE = { chromium: 'chrome://version/', firefox: 'about:config' };

inEachBrowser((world) => {
  test.each(SERVED)('%s is told to be no article: %s', async (path, kind) => {
    const { browser, summarize } = world();
    const shown = await readStandingPopup(await summarize(path), browser.origin);
    expect({ state: shown.state, kind: shown.kind }).toEqual({ state: 'notice', kind });
    expect(shown.sections).toEqual([]);
  });

  test('a page of the browser itself cannot be read', async () => {
    const { browser, visitUnfinished } = world();
    // Firefox does not tell that such a page has loaded.
    const page = await visitUnfinished(OWN_PAGE[browser.name]);
    const shown = await readStandingPopup(await browser.pressAction(page), browser.origin);
    expect({ state: shown.state, kind: shown.kind }).toEqual({ state: 'notice', kind: 'restricted' });
  });

  test('the sample is one click away from a notice', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/app');
    await readStandingPopup(popup, browser.origin);
    await popup.click('a[href*="id=sample"]');
    const { title } = await readReader(await openedReader(browser, '/reader/reader.html?id=sample'));
    expect(title).not.toBe('');
  });

  test('a short text is shown as it is', async () => {
    const { browser, summarize } = world();
    const shown = await readStandingPopup(await summarize('/short'), browser.origin);
    expect(shown.state).toBe('short');
    expect(shown.text).toContain('Swimming lessons move to Saturday at the usual hours');
  });
});
