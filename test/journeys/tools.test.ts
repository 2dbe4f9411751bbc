import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { barriers } from './barriers';
import { keepPicture } from './keep-picture';
import { openedFromPopup, toolsStand, visitReader } from './reader-page';
import { inEachBrowser } from './world';

const BELL = readFileSync(new URL('../fixtures/journeys/bell.html', import.meta.url), 'utf8');

inEachBrowser(
  (world) => {
    test('keys lead through sections and sentences, zoom, and open the help', async () => {
      const { browser } = world();
      const reader = await visitReader(browser, '?id=sample');
      await toolsStand(reader);
      const focused = () => reader.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
      const headings = await reader.$$eval('#text h2:not(.visually-hidden)', (found) =>
        found.map(({ textContent }) => textContent?.trim() ?? ''),
      );
      await reader.keyboard.press('j');
      const first = await focused();
      await reader.keyboard.press('j');
      expect(headings).toContain(await focused());
      await reader.keyboard.press('k');
      expect(await focused()).toBe(first);
      await reader.keyboard.press('n');
      const claim = await focused();
      await reader.keyboard.press('n');
      await reader.keyboard.press('p');
      expect(await focused()).toBe(claim);
      await reader.keyboard.press('z');
      await reader.waitForSelector('article[data-zoom="gist"]');
      await reader.keyboard.press('?');
      await reader.waitForSelector('.key-help:modal');
      await keepPicture(reader, `reader-keys-${browser.name}`);
      expect(await barriers(reader)).toEqual([]);
      await reader.keyboard.press('Escape');
      await waitUntil(async () => (await reader.$('.key-help')) === null, { what: 'the help to close' });
    });

    test('the palette finds an action by a few letters and does it', async () => {
      const { browser } = world();
      const reader = await visitReader(browser, '?id=sample');
      await toolsStand(reader);
      await press(reader, 'Control', 'k');
      await reader.waitForSelector('.palette:modal input');
      await keepPicture(reader, `reader-palette-${browser.name}`);
      expect(await barriers(reader)).toEqual([]);
      await reader.keyboard.type('detail');
      await reader.keyboard.press('Enter');
      await reader.waitForSelector('article[data-zoom="gist"]');
      await waitUntil(async () => (await reader.$('.palette')) === null, { what: 'the palette to close' });
    });

    test('line focus follows the arrow keys line by line, and the mouse', async () => {
      const { browser } = world();
      const reader = await visitReader(browser, '?id=sample');
      await toolsStand(reader);
      await reader.keyboard.press('f');
      await reader.waitForSelector('.line-focus-one');
      const top = () => reader.$eval('.line-focus', (line) => line.getBoundingClientRect().top + scrollY);
      const before = await top();
      await reader.keyboard.press('ArrowDown');
      await waitUntil(async () => (await top()) > before, { what: 'the next line' });
      const after = await top();
      expect(after).toBeGreaterThan(before);
      await keepPicture(reader, `reader-line-focus-${browser.name}`);
      await reader.keyboard.press('ArrowUp');
      await waitUntil(async () => (await top()) < after, { what: 'the line before' });
      const paragraph = await reader.$eval('#text p:last-of-type', (element) => {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, bottom } = element.getBoundingClientRect();
        return { left, top, bottom, below: top + scrollY };
      });
      await reader.mouse.move(paragraph.left + 20, (paragraph.top + paragraph.bottom) / 2);
      await waitUntil(async () => (await top()) >= paragraph.below, { what: 'the line under the mouse' });
      for (const mode of ['three', 'five', 'underline']) {
        await reader.keyboard.press('f');
        await reader.waitForSelector(`.line-focus-${mode}`);
        await keepPicture(reader, `reader-line-focus-${mode}-${browser.name}`);
      }
      await reader.keyboard.press('f');
      await waitUntil(async () => (await reader.$('.line-focus')) === null, { what: 'all lines' });
    });

    test('a footnote opens where it stands and leads back', async () => {
      const { browser, summarize } = world();
      const reader = await openedFromPopup(browser, await summarize('/bell'));
      await toolsStand(reader);
      await reader.click('#text .footnote-reference');
      await reader.waitForSelector('.footnote-note:popover-open');
      expect(await reader.$eval('.footnote-note-text', ({ textContent }) => textContent)).toContain(
        'second bell',
      );
      await keepPicture(reader, `reader-footnote-${browser.name}`);
      expect(await barriers(reader)).toEqual([]);
      await reader.keyboard.press('Escape');
      await waitUntil(
        () =>
          reader.evaluate(() => document.activeElement?.classList.contains('footnote-reference') === true),
        { what: 'the way back' },
      );
    });

    test('a selection can be copied with its source and a link to its place', async () => {
      const { browser, site, summarize } = world();
      const reader = await openedFromPopup(browser, await summarize('/bell'));
      await toolsStand(reader);
      await noteCopies(reader);
      await reader.evaluate(() => {
        const text =
          document.querySelector('#text p')?.firstChild?.firstChild ??
          document.querySelector('#text p')?.firstChild;
        if (text) getSelection()?.setBaseAndExtent(text, 0, text, 22);
      });
      await reader.waitForSelector('.selection-tools');
      await keepPicture(reader, `reader-selection-${browser.name}`);
      await reader.click('[data-action="copy-selection"]');
      const copied = await waitUntil(() => lastCopy(reader), { what: 'the copy' });
      expect(copied).toContain('“The bell on the north”');
      expect(copied).toContain('The bell of the north quay');
      expect(copied).toContain(`${site.address('/bell')}#:~:text=The%20bell%20on`);
      expect(await reader.evaluate(() => getSelection()?.toString().length)).toBe(22);
    });

    test('code is copied whole by its button', async () => {
      const { browser, summarize } = world();
      const reader = await openedFromPopup(browser, await summarize('/bell'));
      await toolsStand(reader);
      await noteCopies(reader);
      await reader.evaluate(() =>
        document.querySelector('.code')?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      );
      await keepPicture(reader, `reader-blocks-${browser.name}`);
      await reader.click('.copy-code');
      const copied = await waitUntil(() => lastCopy(reader), { what: 'the copy' });
      expect(copied).toBe(
        'def pattern(quay):\n    strokes = 3 if quay == "north" else 2\n    return "x" * strokes + " "',
      );
    });

    test('on paper links are numbers, and their addresses stand after the text', async () => {
      const { browser, summarize } = world();
      const reader = await openedFromPopup(browser, await summarize('/bell'));
      await toolsStand(reader);
      await reader.evaluate(() => dispatchEvent(new Event('beforeprint')));
      expect(
        await reader.$$eval('.printed-links li', (items) => items.map(({ textContent }) => textContent)),
      ).toEqual(['https://quay.example/log', 'https://quay.example/rules']);
      expect(
        await reader.$$eval('#text a[data-note]', (links) => links.map(({ dataset }) => dataset['note'])),
      ).toEqual(['1', '2']);
      await reader.pdf({ path: `out/print-bell-${browser.name}.pdf`, format: 'a4' });
    });

    test('the text is saved as Markdown, as one HTML file and as JSON', async () => {
      const { browser } = world();
      const reader = await visitReader(browser, '?id=sample');
      await toolsStand(reader);
      await noteFiles(reader);
      for (const action of ['saveMarkdown', 'saveHtml', 'saveJson']) {
        await reader.click('button[popovertarget="more"]');
        await reader.waitForSelector('#more:popover-open');
        await keepPicture(reader, `reader-menu-${browser.name}`);
        await reader.click(`#more [data-action="${action}"]`);
      }
      const files = await waitUntil(
        async () => {
          const found = await reader.evaluate(takeFiles);
          return found.length === 3 ? found : null;
        },
        { what: 'three files' },
      );
      const title = await reader.$eval('h1', ({ textContent }) => textContent ?? '');
      const of = (extension: string) => files.find(({ name }) => name.endsWith(extension))?.text ?? '';
      expect(of('.md')).toContain(`# ${title}`);
      expect(of('.html')).toContain(`<h1>${title}</h1>`);
      expect(JSON.parse(of('.json')).article.title).toBe(title);
    });
  },
  (path) => (path === '/bell' ? { type: 'text/html; charset=utf-8', body: BELL } : null),
);

async function press(reader: Page, modifier: 'Control', key: 'k'): Promise<void> {
  await reader.keyboard.down(modifier);
  await reader.keyboard.press(key);
  await reader.keyboard.up(modifier);
}

interface Copies {
  copies: string[];
}

/** A headless browser has no clipboard to be read: what is written to it is noted on its way. */
function noteCopies(reader: Page): Promise<void> {
  return reader.evaluate(() => {
    const noted = globalThis as unknown as Copies;
    noted.copies = [];
    const write = navigator.clipboard.writeText.bind(navigator.clipboard);
    navigator.clipboard.writeText = async (text) => {
      await write(text);
      noted.copies.push(text);
    };
  });
}

function lastCopy(reader: Page): Promise<string | undefined> {
  return reader.evaluate(() => (globalThis as unknown as Copies).copies.at(-1));
}

interface Saved {
  readonly name: string;
  readonly text: string;
}

interface Files {
  files: Promise<Saved>[];
}

/** Notes the files that the page hands to the browser, instead of saving them. */
function noteFiles(reader: Page): Promise<void> {
  return reader.evaluate(() => {
    const noted = globalThis as unknown as Files;
    noted.files = [];
    let last: Blob | null = null;
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      last = blob as Blob;
      return create(blob);
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      const [name, blob] = [this.download, last];
      if (blob) noted.files.push(blob.text().then((text) => ({ name, text })));
    };
  });
}

function takeFiles(): Promise<Saved[]> {
  return Promise.all((globalThis as unknown as Files).files);
}
