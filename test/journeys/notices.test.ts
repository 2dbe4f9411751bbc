import { expect, test } from 'vitest';
import { barriersInBothSchemes } from './barriers-in-both-schemes';
import { keepPicture } from './keep-picture';
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

const A_LINK_OF_THE_LIST = 'The ridge from the station';

inEachBrowser((world) => {
  test.each(SERVED)('%s is told to be no article: %s', async (path, kind) => {
    const { browser, summarize } = world();
    const popup = await summarize(path);
    const shown = await readStandingPopup(popup, browser.origin);
    expect({ state: shown.state, kind: shown.kind }).toEqual({ state: 'notice', kind });
    expect(shown.sections).toEqual([]);
    expect(shown.actions).toContain('open-sample');
    const picture = `notice${path.replaceAll(/[/.]/g, '-')}`;
    await keepPicture(popup, `${picture}-${browser.name}`);
    if (path !== SERVED.find(([, other]) => other === kind)?.[0]) return;
    // One of each kind: their buttons differ.
    expect(await barriersInBothSchemes(browser, popup)).toEqual([]);
    await keepPicture(popup, `${picture}-dark-${browser.name}`);
  });

  test('a page of the browser itself cannot be read', async () => {
    const { browser, visitUnfinished } = world();
    // Firefox does not tell that such a page has loaded.
    const page = await visitUnfinished(OWN_PAGE[browser.name]);
    const popup = await browser.pressAction(page);
    const shown = await readStandingPopup(popup, browser.origin);
    expect({ state: shown.state, kind: shown.kind }).toEqual({ state: 'notice', kind: 'restricted' });
    await keepPicture(popup, `notice-restricted-${browser.name}`);
    expect(await barriersInBothSchemes(browser, popup)).toEqual([]);
  });

  test('nor can the list of the texts that were opened lately', async () => {
    const { browser } = world();
    const page = await browser.openPage(`${browser.origin}/reader/recent.html`);
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

  test('where there is no article, the words of the page can be had all the same, and the notice again', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/list');
    await readStandingPopup(popup, browser.origin);
    await popup.click('[data-action="whole-page"]');
    await popup.waitFor(() => document.querySelector('[data-action="article"]') !== null);
    const whole = await readStandingPopup(popup, browser.origin);
    expect(whole.state).not.toBe('notice');
    expect(whole.text).toContain(A_LINK_OF_THE_LIST);
    await keepPicture(popup, `whole-page-${browser.name}`);
    await popup.click('[data-action="article"]');
    await popup.waitFor(() => document.querySelector('[data-part="notice"]') !== null);
    expect((await readStandingPopup(popup, browser.origin)).kind).toBe('not-article');
  });

  test('a short text is shown as it is', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/short');
    const shown = await readStandingPopup(popup, browser.origin);
    await keepPicture(popup, `short-${browser.name}`);
    expect(shown.state).toBe('short');
    expect(shown.text).toContain('Swimming lessons move to Saturday at the usual hours');
    expect(await barriersInBothSchemes(browser, popup)).toEqual([]);
    await keepPicture(popup, `short-dark-${browser.name}`);
  });
});
