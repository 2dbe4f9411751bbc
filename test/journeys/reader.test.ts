import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { readStandingPopup } from './popup-hooks';
import { expectAtSentence, openDisplay, openedReader, readReader, visitReader } from './reader-page';
import { inEachBrowser } from './world';

inEachBrowser((world) => {
  test('the sample can be summarized like any page, and its claims lead into it', async () => {
    const { browser } = world();
    const sample = await visitReader(browser, '?id=sample');
    const { title, headings } = await readReader(sample);
    expect(headings.length).toBeGreaterThan(2);
    const popup = await browser.pressAction(sample);
    const shown = await readStandingPopup(popup, browser.origin);
    expect(shown.title).toBe(title);
    expect(shown.sections.length).toBeGreaterThan(2);
    const claim = shown.sections.at(-1)?.claims[0];
    await popup.click('[data-section]:last-of-type a[data-claim]');
    const reader = await openedReader(browser, claim?.href ?? '');
    await expectAtSentence(reader, claim?.text ?? '');
  });

  test('the summary of a text in the reader is of that text', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/article');
    const first = await readStandingPopup(popup, browser.origin);
    await popup.click('a[data-action="open-reader"]');
    const reader = await openedReader(browser, first.reader ?? '');
    const again = await readStandingPopup(await browser.pressAction(reader), browser.origin);
    expect(again.title).toBe(first.title);
    expect(again.sections.map(({ heading }) => heading)).toEqual(
      first.sections.map(({ heading }) => heading),
    );
  });

  test('a fragment of a place that no summary names leads to the sentence there', async () => {
    const { browser, summarize } = world();
    const { reader: href } = await readStandingPopup(await summarize('/article'), browser.origin);
    const address = (href ?? '').slice((href ?? '').indexOf('?'));
    const reader = await visitReader(browser, `${address}#b0c0`);
    const landed = await waitUntil(
      () => reader.evaluate(() => document.activeElement?.closest('#b0c0')?.textContent ?? null),
      { what: 'the first sentence' },
    );
    expect(landed).toContain('Every evening at a quarter to dusk');
  });

  test('the outline marks the section one has come to', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample');
    const marked = () => reader.$eval('nav [aria-current]', ({ textContent }) => textContent?.trim());
    const { outline } = await readReader(reader);
    expect(await marked()).toBe(outline[0]);
    await reader.evaluate(() => {
      const headings = document.querySelectorAll('#text h2');
      headings[3]?.scrollIntoView({ block: 'start', behavior: 'instant' });
    });
    await waitUntil(async () => (await marked()) === outline[3], { what: `“${outline[3]}” to be marked` });
  });

  test('a claim in the text leads back to its sentence in the summary, and that one to the text', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample');
    const back = await reader.$eval('#text .way-back', (link) => link.getAttribute('href') ?? '');
    await reader.click(`#text .way-back[href="${back}"]`);
    const sentence = await waitUntil(() => reader.evaluate(sentenceInView, back), { what: 'the summary' });
    await reader.click(back);
    const claim = await reader.$eval(back, (link) => link.getAttribute('href') ?? '');
    expect(await waitUntil(() => reader.evaluate(sentenceInView, claim), { what: 'the text' })).toBe(
      sentence,
    );
  });

  test.each(['?id=gone', '?id=', '', '?id=__proto__', '?id=%00#b9999999c999999999'])(
    'an entry that is nowhere (“%s”) has a page that leads on to the sample',
    async (address) => {
      const { browser } = world();
      const reader = await visitReader(browser, address);
      expect((await readReader(reader)).state).toBe('notice');
      expect(await reader.evaluate(() => document.body.innerText.trim())).not.toBe('');
      expect(await reader.$('a[href*="id=sample"]')).not.toBeNull();
    },
  );

  test.each(['#b1', '#b0c99999', '#nowhere', '#%F0%9F'])(
    'a fragment that is no place (“%s”) shows the text all the same',
    async (fragment) => {
      const { browser } = world();
      const reader = await visitReader(browser, `?id=sample${fragment}`);
      expect((await readReader(reader)).state).toBe('ready');
    },
  );

  test('theme, text size and length of a line are remembered', async () => {
    const { browser } = world();
    const reader = await visitReader(browser, '?id=sample');
    const before = await look(reader);
    await openDisplay(reader);
    await reader.click('.choice-theme-sepia');
    await press(reader, 'Text size', 'ArrowRight');
    await press(reader, 'Letters a line', 'ArrowLeft');
    const changed = await waitUntil(
      async () => {
        const now = await look(reader);
        return (
          now.background !== before.background &&
          now.measure < before.measure &&
          now.size > before.size &&
          now
        );
      },
      { what: 'the look to change' },
    );
    const later = await visitReader(browser, '?id=sample');
    expect(await look(later)).toEqual(changed);
  });

  test('nothing of the article is asked for before the reader allows it', async () => {
    const { browser, site, summarize } = world();
    const popup = await summarize('/article');
    const { reader: href } = await readStandingPopup(popup, browser.origin);
    const before = site.requests.length;
    await popup.click('a[data-action="open-reader"]');
    const reader = await openedReader(browser, href ?? '');
    await reader.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await reader.evaluate(() => new Promise(requestAnimationFrame));
    expect(site.requests.slice(before)).toEqual([]);
  });
});

/** Presses a key on the slider of that name. */
async function press(reader: Page, label: string, key: 'ArrowLeft' | 'ArrowRight'): Promise<void> {
  const sliders = await reader.$$eval('#display .step-range', (labels) =>
    labels.map(({ textContent }) => textContent ?? ''),
  );
  const at = sliders.findIndex((text) => text.startsWith(label));
  await (await reader.$$('#display input[type="range"]'))[at]?.press(key);
}

interface Look {
  readonly background: string;
  /** Pixels. */
  readonly size: number;
  /** Length of a line, in widths of a letter m. */
  readonly measure: number;
}

function look(reader: Page): Promise<Look> {
  return reader.evaluate(() => {
    const text = document.querySelector('#text p') ?? document.body;
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    return {
      background: getComputedStyle(document.documentElement).backgroundColor,
      size,
      measure: Math.round(text.getBoundingClientRect().width / size),
    };
  });
}

/** Runs in the reader: the words of an element that is in view, `null` for one that is not. */
function sentenceInView(selector: string): string | null {
  const element = document.querySelector(selector);
  const box = element?.getBoundingClientRect();
  return element && box && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight
    ? (element.textContent ?? '')
    : null;
}
