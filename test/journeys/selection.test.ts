import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Popup } from '../../scripts/browser/types';
import type { Article } from '../../src/core/model';
import { hasSelection, parseExtraction } from '../../src/core/parse/extraction';
import { inEachBrowser } from './world';

interface ExtensionGlobals {
  readonly chrome: {
    readonly tabs: { query(of: object): Promise<readonly { readonly id: number }[]> };
    readonly scripting: {
      executeScript(injection: object): Promise<readonly { readonly result: unknown }[]>;
    };
  };
}

/** What the page of the popup answers to the question for a scope, as the popup asks it. */
function ask(popup: Popup, scope: string): Promise<string> {
  return popup.evaluate(async (wanted: string) => {
    // Both browsers have it on the pages of an extension.
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const target = { tabId: tab?.id };
    const func = (value: string) => void Reflect.set(globalThis, 'precisScope', value);
    await chrome.scripting.executeScript({ target, func, args: [wanted] });
    const [frame] = await chrome.scripting.executeScript({ target, files: ['/extract-page.js'] });
    return String(frame?.result);
  }, scope);
}

/** Selects from the middle of one paragraph to the middle of the next but one; the words at both ends. */
function select(page: Page): Promise<string> {
  return page.evaluate(() => {
    const [first, , last] = document.querySelectorAll('article p');
    const [start, end] = [first?.firstChild, last?.firstChild];
    if (!start || !end) throw new Error('the page has no three paragraphs');
    getSelection()?.setBaseAndExtent(start, 10, end, 20);
    return String(getSelection());
  });
}

function articleIn(json: string): Article {
  const result = parseExtraction(json);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

inEachBrowser((world) => {
  test('of a page with a selection the selected words are read and no others', async () => {
    const { browser, visit } = world();
    const page = await visit('/article');
    const wanted = await select(page);
    const popup = await browser.pressAction(page);
    await popup.ready();
    const answer = await ask(popup, 'selection');
    const { blocks } = articleIn(answer);
    expect(blocks.length).toBeGreaterThan(1);
    expect(flat(blocks.map(({ text }) => text).join(' '))).toBe(flat(wanted));
    expect(hasSelection(answer)).toBe(true);
    expect(await page.evaluate(() => String(getSelection()))).toBe(wanted);
  });

  test('a page tells whether anything is selected, and without a selection has none to read', async () => {
    const { browser, visit } = world();
    const popup = await browser.pressAction(await visit('/article'));
    await popup.ready();
    const whole = await ask(popup, 'article');
    expect(parseExtraction(whole).ok).toBe(true);
    expect(hasSelection(whole)).toBe(false);
    expect(parseExtraction(await ask(popup, 'selection'))).toMatchObject({
      ok: false,
      failure: { kind: 'not-article', words: 0 },
    });
  });
});
