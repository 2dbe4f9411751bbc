import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { inEachBrowser } from './world';

inEachBrowser((world) => {
  test('what is selected is summarized first, the article one press away, and both come back', async () => {
    const { browser, visit } = world();
    const page = await visit('/article');
    await select(page, 'What a gas lamp costs', 'Who will carry the pole');
    const popup = await browser.pressAction(page);
    const selection = await readStandingPopup(popup, browser.origin);
    const headings = selection.sections.map(({ heading }) => heading);
    expect(headings).toContain('What a gas lamp costs');
    expect(headings).not.toContain('A street that missed its turn');
    expect(selection.text).toContain('This is what you selected.');
    await keepPicture(popup, `popup-selection-${browser.name}`);
    await popup.click('[data-action="article"]');
    await popup.waitFor(() => document.querySelector('[data-action="selection"]') !== null);
    const article = await readStandingPopup(popup, browser.origin);
    expect(article.sections.map(({ heading }) => heading)).toContain('A street that missed its turn');
    await popup.close();
    const again = await browser.pressAction(page);
    const reopened = await readStandingPopup(again, browser.origin);
    expect(reopened.sections.map(({ heading }) => heading)).toEqual(
      article.sections.map(({ heading }) => heading),
    );
    await again.click('[data-action="selection"]');
    await again.waitFor(() => document.querySelector('[data-action="article"]') !== null);
    expect((await readStandingPopup(again, browser.origin)).sections.map(({ heading }) => heading)).toEqual(
      headings,
    );
  });

  test('a selection of a few words is not taken for what is to be read, but can be', async () => {
    const { browser, visit } = world();
    const page = await visit('/article');
    await select(page, 'What a gas lamp costs', 'What a gas lamp costs');
    const popup = await browser.pressAction(page);
    const { sections, actions } = await readStandingPopup(popup, browser.origin);
    expect(sections.map(({ heading }) => heading)).toContain('A street that missed its turn');
    expect(actions).toContain('selection');
  });

  test('a selection that is gone leaves the article', async () => {
    const { browser, visit } = world();
    const page = await visit('/article');
    await select(page, 'What a gas lamp costs', 'Who will carry the pole');
    const popup = await browser.pressAction(page);
    expect((await readStandingPopup(popup, browser.origin)).actions).toContain('article');
    await popup.click('[data-action="article"]');
    await popup.waitFor(() => document.querySelector('[data-action="selection"]') !== null);
    await popup.click('[data-action="selection"]');
    await popup.waitFor(() => document.querySelector('[data-action="article"]') !== null);
    await readStandingPopup(popup, browser.origin);
    await popup.close();
    await page.evaluate(() => getSelection()?.removeAllRanges());
    const { sections, actions } = await readStandingPopup(await browser.pressAction(page), browser.origin);
    expect(sections.map(({ heading }) => heading)).toContain('A street that missed its turn');
    expect(actions).not.toContain('selection');
  });
});

/** Selects from the start of one heading to the end of what stands before another, or the one heading alone. */
function select(page: Page, from: string, to: string): Promise<void> {
  return page.evaluate(
    (first, last) => {
      const heading = (words: string) =>
        [...document.querySelectorAll('h2, h3')].find(({ textContent }) => textContent === words);
      const range = document.createRange();
      const [start, end] = [heading(first), heading(last)];
      if (!start || !end) throw new Error('no such heading');
      range.setStartBefore(start);
      if (start === end) range.setEndAfter(end);
      else range.setEndBefore(end);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    from,
    to,
  );
}
