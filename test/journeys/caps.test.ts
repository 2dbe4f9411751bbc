import { expect, test } from 'vitest';
import { MAX_NODES } from '../../src/core/extract/limits';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { inEachBrowser } from './world';

inEachBrowser((world) => {
  test('of a page with no end the beginning is summarized, and said to be a part', async () => {
    const { browser, visit } = world();
    const page = await visit('/article');
    // Of a kind that costs the browser nothing to lay out, and too many of them to be read.
    await page.evaluate((count) => {
      const rest = document.createDocumentFragment();
      for (let left = count; left > 0; left -= 1) rest.append(document.createComment(''));
      document.body.append(rest);
    }, MAX_NODES + 2048);
    const popup = await browser.pressAction(page);
    const shown = await readStandingPopup(popup, browser.origin);
    await keepPicture(popup, `popup-part-${browser.name}`);
    expect(shown.sections.at(-1)?.heading).toBe('Who will carry the pole');
    expect(shown.partial).toBe(true);
    // Which limit is met first depends on the machine.
    expect(shown.text).toMatch(
      /The page is longer than Precis reads, so its end is missing\.|Reading the page took too long, so its end may be missing\./,
    );
  });
});
