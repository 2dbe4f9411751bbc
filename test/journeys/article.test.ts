import { expect, test } from 'vitest';
import { readStandingPopup } from './popup-hooks';
import { expectAtSentence, openedReader, readReader, visitReader, tabsBeside } from './reader-page';
import { expectUntouched, watchPage } from './untouched';
import { inEachBrowser } from './world';

const flat = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

inEachBrowser((world) => {
  test('an article becomes a summary of its sections, in the author’s words', async () => {
    const { browser, visit } = world();
    const page = await visit('/article');
    const words = flat(await page.evaluate(() => document.querySelector('article')?.textContent ?? ''));
    await watchPage(page);
    const shown = await readStandingPopup(await browser.pressAction(page), browser.origin);
    expect(shown.state).toBe('ready');
    expect(shown.title).toBe('The last lamplighter of Orren Street');
    expect(shown.sections.map(({ heading }) => heading).slice(-5)).toEqual([
      'A street that missed its turn',
      'What a gas lamp costs',
      'The price of the mantles',
      'How the light is different',
      'Who will carry the pole',
    ]);
    const claims = [...shown.gist, ...shown.sections.flatMap((section) => section.claims)];
    expect(claims.length).toBeGreaterThan(5);
    for (const { text } of claims) expect(words).toContain(flat(text));
    expect(new Set(claims.map(({ text }) => text)).size).toBe(claims.length);
    expect(shown.coverage).toMatch(/\d/);
    await expectUntouched(page);
  });

  test('the popup is as wide as a column of text and no taller than browsers allow', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/article');
    await readStandingPopup(popup, browser.origin);
    const { width, height, overflow } = await popup.evaluate(() => ({
      width: innerWidth,
      height: innerHeight,
      overflow: document.documentElement.scrollWidth - innerWidth,
    }));
    expect(width).toBeGreaterThanOrEqual(360);
    expect(width).toBeLessThanOrEqual(480);
    expect(height).toBeLessThanOrEqual(600);
    expect(overflow).toBeLessThanOrEqual(0);
  });

  test('a claim leads to its sentence in the full text', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/article');
    const { sections } = await readStandingPopup(popup, browser.origin);
    const last = sections.at(-1)?.claims[0];
    if (!last) throw new Error('the last section has no claim');
    await popup.click('[data-section]:last-of-type a[data-claim]');
    const reader = await openedReader(browser, last.href);
    await expectAtSentence(reader, last.text);
    expect(await tabsBeside(reader)).toBeGreaterThan(0);
    const { headings, outline } = await readReader(reader);
    for (const { heading } of sections) {
      expect(outline).toContain(heading);
    }
    expect(headings).toEqual(
      expect.arrayContaining(['A street that missed its turn', 'Who will carry the pole']),
    );
  });

  test('the full text opens at its beginning', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/article');
    const { reader: href } = await readStandingPopup(popup, browser.origin);
    await popup.click('a[data-action="open-reader"]');
    const reader = await openedReader(browser, href ?? '');
    const { title, text, scrolled } = await readReader(reader);
    expect(title).toBe('The last lamplighter of Orren Street');
    expect(text).toContain('believes that the round can be done in thirty-one minutes.');
    expect(text).not.toContain('My grandmother signed that petition twice');
    expect(scrolled).toBe(0);
  });

  test('a text that runs from right to left does so in the popup and in the reader', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/right-to-left');
    const { sections } = await readStandingPopup(popup, browser.origin);
    expect(sections.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['العجين يحتاج إلى الصبر', 'ثمن الحطب يرتفع', 'من سيرث الفرن']),
    );
    const direction = await popup.evaluate(() => {
      const claim = document.querySelector('[data-section] a[data-claim]');
      return claim
        ? [getComputedStyle(claim).direction, claim.closest('[lang]')?.getAttribute('lang')]
        : null;
    });
    expect(direction).toEqual(['rtl', 'ar']);
    const claim = sections.at(-1)?.claims[0];
    await popup.click('[data-section]:last-of-type a[data-claim]');
    const reader = await openedReader(browser, claim?.href ?? '');
    await expectAtSentence(reader, claim?.text ?? '');
    expect(await reader.$eval('article', ({ lang, dir }) => [lang, dir])).toEqual(['ar', 'rtl']);
  });

  test('every one of forty sections has its entry', async () => {
    const { browser, summarize } = world();
    const shown = await readStandingPopup(await summarize('/long'), browser.origin);
    const landings = shown.sections.filter(({ heading }) => heading.startsWith('Landing '));
    expect(landings).toHaveLength(40);
    for (const { claims } of landings) expect(claims.length).toBeGreaterThan(0);
  });

  test('in a long outline the lower sections fold below their parents and open there', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/long');
    await readStandingPopup(popup, browser.origin);
    const seen = (): Promise<number> =>
      popup.evaluate(
        () => [...document.querySelectorAll('[data-section]')].filter((one) => one.checkVisibility()).length,
      );
    expect(await seen()).toBe(21);
    await popup.click('.folded > summary');
    expect(await seen()).toBe(22);
  });

  test('a heading leads to its section in the full text', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/article');
    await readStandingPopup(popup, browser.origin);
    const href = await popup.evaluate(() => {
      const link = document.querySelector('[data-section]:last-of-type :is(h2, h3) a');
      return link?.getAttribute('href') ?? '';
    });
    await popup.click('[data-section]:last-of-type :is(h2, h3) a');
    expect(href).toMatch(/#b\d+/);
    await expectAtSentence(await openedReader(browser, href), 'Who will carry the pole');
  });

  test('what was left out can be had by reading the whole page, and the article alone again', async () => {
    const { browser, summarize } = world();
    const popup = await summarize('/article');
    const article = await readStandingPopup(popup, browser.origin);
    expect(article.text).not.toContain('Old Pier');
    await popup.click('[data-action="whole-page"]');
    await popup.waitFor(() => document.querySelector('[data-action="article"]') !== null);
    const whole = await readStandingPopup(popup, browser.origin);
    expect(whole.sections.map(({ heading }) => heading)).toEqual(
      expect.arrayContaining(['Who will carry the pole']),
    );
    await popup.click('[data-action="article"]');
    await popup.waitFor(() => document.querySelector('[data-action="whole-page"]') !== null);
    expect((await readStandingPopup(popup, browser.origin)).sections).toEqual(article.sections);
    const address = whole.reader ?? '';
    const { text } = await readReader(await visitReader(browser, address.slice(address.indexOf('?'))));
    expect(text).toContain('My grandmother signed that petition twice');
  });
});
