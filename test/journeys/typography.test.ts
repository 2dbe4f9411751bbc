import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../scripts/browser/types';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { keepPicture } from './keep-picture';
import { readStandingPopup } from './popup-hooks';
import { openDisplay, openedReader, visitReader } from './reader-page';
import { inEachBrowser } from './world';

/** Written for this test: a short piece about a ferry in winter. */
const CHINESE = [
  '渡船每天早上六点离开码头，船上只有两个人和一只旧钟。冬天的河面上有薄薄的冰，船头把冰一块一块推开，声音像有人在远处撕纸。',
  '老船夫说，他年轻的时候河比现在宽，对岸的灯要在雾里走很久才看得见。现在桥已经修好了，坐船的人越来越少，但是他仍然按时开船。',
  '学校的孩子们在作文里写这条船，写它的颜色，写它在水里留下的长长的线。没有人写它什么时候会停下来，因为没有人愿意想这件事。',
];

const FONTS = ['book', 'literata', 'atkinson', 'sans'];

inEachBrowser(
  (world) => {
    test('at first no line is longer than 80 letters, in any font', async () => {
      const { browser } = world();
      const reader = await visitReader(browser, '?id=sample');
      await openDisplay(reader);
      for (const font of FONTS) {
        await reader.click(`.choice-font-${font}`);
        const loaded = () => reader.evaluate(() => document.fonts.status === 'loaded');
        await waitUntil(
          async () => (await reader.evaluate(() => document.documentElement.dataset['font'])) === font,
          {
            what: font,
          },
        );
        await waitUntil(loaded, { what: `the font ${font}` });
        const longest = await longestLine(reader);
        expect({ font, longest }).toEqual({ font, longest: expect.toSatisfy((n) => n > 55 && n <= 80) });
        await keepPicture(reader, `reader-font-${font}-${browser.name}`);
      }
      await reader.click('[data-action="reset-appearance"]');
      await waitUntil(
        async () => (await reader.evaluate(() => document.documentElement.dataset['font'])) === 'book',
        {
          what: 'the look as it was first',
        },
      );
    });

    test('in Chinese no line is longer than 40 letters', async () => {
      const { browser, summarize } = world();
      const popup = await summarize('/ferry');
      const { reader: href } = await readStandingPopup(popup, browser.origin);
      await popup.click('a[data-action="open-reader"]');
      const reader = await openedReader(browser, href ?? '');
      // In widths of a letter that is as wide as high; a machine without such a font draws boxes of another width.
      const letters = await reader.$eval('#text p', (text) => {
        const { fontSize } = getComputedStyle(text);
        return text.getBoundingClientRect().width / Number.parseFloat(fontSize);
      });
      expect(letters).toSatisfy((width: number) => width > 25 && width <= 40);
      await keepPicture(reader, `reader-chinese-${browser.name}`);
    });

    test('the page has the theme of the reader from the first frame on', async () => {
      const { browser } = world();
      const reader = await visitReader(browser, '?id=sample');
      await openDisplay(reader);
      for (const theme of ['black', 'sepia', 'auto']) {
        const chosen = async (): Promise<boolean> => {
          // The panel closes with the tab that was in front of it, at once or a moment later: looked for and pressed in one.
          if (!(await reader.evaluate(pressInPanel, `.choice-theme-${theme}`))) await openDisplay(reader);
          return (await mirrored(reader)) === theme && (await stored(reader)) === theme;
        };
        await waitUntil(chosen, { what: `${theme} to be known` });
        // Firefox 153 lets a page see what another one stored a moment later, so that it may take a second one.
        const seen = await waitUntil(
          async () => {
            const themes = await themesAtStart(browser, reader);
            return themes.every((shown) => shown === theme) ? themes : null;
          },
          { what: `a reader that is ${theme} from its first frame on` },
        );
        expect(new Set(seen)).toEqual(new Set([theme]));
        await reader.bringToFront();
      }
    });

    test('a copy of the settings that another page writes too late is corrected', async () => {
      const { browser } = world();
      const reader = await visitReader(browser, '?id=sample');
      await openDisplay(reader);
      await reader.click('.choice-theme-black');
      await waitUntil(async () => (await stored(reader)) === 'black', { what: 'black to be stored' });
      const late = await browser.openPage(`${browser.origin}/reader/recent.html`);
      const ofBefore = JSON.stringify({ theme: 'sepia' });
      await late.evaluate((copy) => localStorage.setItem('settings', copy), ofBefore);
      await waitUntil(async () => (await mirrored(late)) === 'black', { what: 'the copy to be corrected' });
      expect(await reader.evaluate(() => document.documentElement.dataset['theme'])).toBe('black');
    });

    test('a font of the system is set by its name, and one that is missing is said to be', async () => {
      const { browser } = world();
      const reader = await visitReader(browser, '?id=sample');
      await openDisplay(reader);
      await reader.click('.choice-font-own');
      await reader.waitForSelector('input[name="own-font"]');
      const named = async (name: string): Promise<string> => {
        await reader.$eval('input[name="own-font"]', (input) => void (input.value = ''));
        await reader.type('input[name="own-font"]', name);
        await reader.keyboard.press('Tab');
        await waitUntil(async () => (await familyOfText(reader)).includes(name), { what: name });
        return reader.$eval('#own-font-state', ({ textContent }) => textContent ?? '');
      };
      expect(await named('No Such Font 7')).toContain('No font of this name');
      const installed = await reader.evaluate(() =>
        ['DejaVu Sans Mono', 'Liberation Mono', 'Courier New'].find((name) =>
          document.fonts.check(`16px "${name}"`),
        ),
      );
      expect(await named(installed ?? '')).toBe('');
      await reader.click('[data-action="reset-appearance"]');
      await waitUntil(async () => (await mirrored(reader)) === 'auto', { what: 'the first look' });
    });
  },
  (path) =>
    path === '/ferry'
      ? {
          type: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="zh"><title>渡船</title><article><h1>渡船</h1>${CHINESE.map((text) => `<p>${text}${text}</p>`).join('')}</article></html>`,
        }
      : null,
);

function familyOfText(reader: Page): Promise<string> {
  return reader.evaluate(() => getComputedStyle(document.querySelector('#text') ?? document.body).fontFamily);
}

/** Runs in the reader: presses a choice of the panel, and tells whether the panel is open. */
function pressInPanel(choice: string): boolean {
  const panel = document.querySelector('#display:popover-open');
  panel?.querySelector<HTMLElement>(choice)?.click();
  return panel !== null;
}

function mirrored(reader: Page): Promise<string> {
  return reader.evaluate(() => JSON.parse(localStorage.getItem('settings') ?? '{}').theme);
}

interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: { readonly local: { get(key: string): Promise<{ theme?: string }> } };
  };
}

function stored(reader: Page): Promise<string | undefined> {
  return reader.evaluate(async () => {
    // Both browsers have it on the pages of an extension.
    const { chrome } = globalThis as unknown as ExtensionGlobals;
    return (await chrome.storage.local.get('theme')).theme;
  });
}

/** Letters in the longest line of the running text. */
function longestLine(reader: Page): Promise<number> {
  return reader.evaluate(() => {
    let longest = 0;
    for (const paragraph of document.querySelectorAll('#text > section > p')) {
      const lines = new Map<number, number>();
      const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let node = texts.nextNode(); node; node = texts.nextNode()) {
        const range = document.createRange();
        for (let at = 0; at < (node.nodeValue?.length ?? 0); at += 1) {
          range.setStart(node, at);
          range.setEnd(node, at + 1);
          const line = Math.round(range.getBoundingClientRect().bottom / 8);
          lines.set(line, (lines.get(line) ?? 0) + 1);
        }
      }
      longest = Math.max(longest, ...lines.values());
    }
    return longest;
  });
}

/** The themes that a new reader shows until its text stands. */
async function themesAtStart(browser: ExtensionBrowser, reader: Page): Promise<(string | undefined)[]> {
  // Firefox 153 runs nothing before a page of an extension; there another reader looks on.
  if (browser.name === 'firefox') return reader.evaluate(themesOfNewReader);
  const later = await browser.puppeteer.newPage();
  await later.evaluateOnNewDocument(noteThemes);
  await later.goto(reader.url());
  const seen = await waitUntil(() => later.evaluate(takeThemes), { what: 'the text' });
  await later.close();
  return seen;
}

interface Noted {
  themes: (string | undefined)[];
}

/** Runs before the page: notes the theme at every frame until the text stands. */
function noteThemes(): void {
  const noted = globalThis as unknown as Noted;
  noted.themes = [];
  const note = (): void => {
    if (document.body) noted.themes.push(document.documentElement.dataset['theme']);
    if (!document.querySelector('main[aria-busy="false"]')) requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** Runs in the page: the themes noted, once the text stands. */
function takeThemes(): (string | undefined)[] | null {
  const { themes } = globalThis as unknown as Noted;
  return document.querySelector('main[aria-busy="false"] h1') && themes.length > 0 ? themes : null;
}

/** Runs in the reader: opens another and gives the themes it had while its text came, as often as this page could look. */
async function themesOfNewReader(): Promise<(string | undefined)[]> {
  const opened = open(location.href);
  if (!opened) throw new Error('no window opened');
  const themes: (string | undefined)[] = [];
  const look = (): boolean => {
    const main = opened.document.querySelector('main');
    if (main) themes.push(opened.document.documentElement.dataset['theme']);
    return opened.document.querySelector('main[aria-busy="false"] h1') !== null;
  };
  const { port1, port2 } = new MessageChannel();
  await new Promise<void>((stands) => {
    port1.onmessage = () => (look() ? stands() : port2.postMessage(null));
    port2.postMessage(null);
  });
  port1.close();
  opened.close();
  return themes;
}
