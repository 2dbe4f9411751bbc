import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Popup } from '../../scripts/browser/types';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { clipboardText, downloadedFile, downloadInto } from './carried-out';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { inEachBrowser } from './world';

inEachBrowser((world) => {
  test('a sentence tells why it is there and is copied as a quotation that leads to its place', async () => {
    const { browser, site, visit } = world();
    const page = await visit('/article');
    const popup = await browser.pressAction(page);
    const { sections } = await readStandingPopup(popup, browser.origin);
    const claim = sections.at(-1)?.claims.at(-1)?.text ?? '';
    await open(popup, '[data-section="5"] [data-action="about"]', '[data-part="about"]');
    expect(await expanded(popup, '[data-section="5"] [data-action="about"]')).toBe('true');
    const reasons = await popup.evaluate(() =>
      [...document.querySelectorAll('[data-part="about"] li')].map(({ textContent }) => textContent),
    );
    expect(reasons.length).toBeGreaterThan(0);
    for (const reason of reasons) expect(reason).toMatch(/^It .+\.$/);
    await keepPicture(popup, `popup-why-${browser.name}`);
    await popup.click('[data-action="copy-quotation"]');
    await saysDone(popup, 'Copied.');
    await popup.close();
    const [quote, source, address = ''] = (await clipboardText(world())).split('\n');
    expect(quote).toBe(`“${claim}”`);
    expect(source).toMatch(
      /^— Mara Quill, “The last lamplighter of Orren Street”, The Evening Ledger, October 3, 2025$/,
    );
    expect(address.startsWith(`${site.address('/article')}#:~:text=`)).toBe(true);
    await page.close();
    const original = await visit(`/article${address.slice(site.address('/article').length)}`);
    await waitUntil(() => original.evaluate(() => scrollY > 0), {
      what: 'the page to scroll to the sentence',
    });
  });

  test('the whole summary is copied as Markdown and as plain text', async () => {
    const { browser, summarize } = world();
    for (const [action, title] of [
      ['copy-markdown', '# The last lamplighter of Orren Street'],
      ['copy-text', 'The last lamplighter of Orren Street'],
    ] as const) {
      const popup = await summarize('/article');
      const { sections, gist } = await readStandingPopup(popup, browser.origin);
      await open(popup, '[data-action="take-along"]', '[data-part="take-along"]');
      await popup.click(`[data-action="${action}"]`);
      await saysDone(popup, 'Copied.');
      await popup.close();
      const text = await clipboardText(world());
      expect(text.split('\n')[0]).toBe(title);
      for (const shown of gist) expect(text).toContain(shown.text);
      for (const { heading } of sections.slice(1)) expect(text).toContain(heading);
    }
  });

  test('the summary is saved as Markdown and as JSON', async () => {
    const { browser, summarize } = world();
    // Goes with the folder of the run: Firefox may still be at it when the journey ends.
    const folder = mkdtempSync(join(tmpdir(), 'precis-saved-'));
    await downloadInto(browser, folder);
    const popup = await summarize('/article');
    const { gist } = await readStandingPopup(popup, browser.origin);
    await open(popup, '[data-action="take-along"]', '[data-part="take-along"]');
    await keepPicture(popup, `popup-take-along-${browser.name}`);
    await popup.click('[data-action="download-markdown"]');
    const markdown = await downloadedFile(folder, '.md');
    expect(markdown.name).toBe('The last lamplighter of Orren Street.md');
    expect(markdown.text).toContain('## What a gas lamp costs');
    await popup.click('[data-action="download-json"]');
    const { text } = await downloadedFile(folder, '.json');
    const { article, summary } = JSON.parse(text);
    expect(article.title).toBe('The last lamplighter of Orren Street');
    expect(summary.gist.map((claim: { text: string }) => claim.text)).toEqual(gist.map((one) => one.text));
  });
});

/** Presses what opens a part of the popup; resolves when the part is there. */
async function open(popup: Popup, button: string, part: string): Promise<void> {
  await popup.click(button);
  await popup.waitFor((selector) => document.querySelector(selector) !== null, part);
}

function expanded(popup: Popup, button: string): Promise<string | null> {
  return popup.evaluate(
    (selector) => document.querySelector(selector)?.getAttribute('aria-expanded') ?? null,
    button,
  );
}

/** Both to those who see it and to those who hear it. */
function saysDone(popup: Popup, words: string): Promise<void> {
  return popup.waitFor(
    (wanted) =>
      document.querySelector('.done')?.textContent === wanted &&
      document.querySelector('#status')?.textContent === wanted,
    words,
  );
}
