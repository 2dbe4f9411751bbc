import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../scripts/browser/chromium.mjs';
import { launchFirefox } from '../../scripts/browser/firefox.mjs';
import type { BrowserName, ExtensionBrowser } from '../../scripts/browser/types';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { newEntry, serializeEntry } from '../../src/platform/entry';
import { entryKey } from '../../src/platform/entry-key';
import { quantile } from '../extraction/score';
import { report, table } from '../report';
import { longArticle } from './long-article';

const RUNS = 15;
const GOAL = 1.5;
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
/** A page of the extension with a line of text and nothing else. */
const BLANK =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blank</title></head><body><p>Blank</p></body></html>';
/** Milliseconds. A task that takes longer is felt. */
const LONG_TASK = 50;

interface Measured {
  readonly blank: readonly number[];
  readonly reader: readonly number[];
  /** Milliseconds of the tasks over 50 ms while the whole text scrolls by; `null` where the browser does not tell. */
  readonly tasks: readonly number[] | null;
}

interface ExtensionGlobals {
  readonly chrome: {
    readonly storage: { readonly session: { set(items: Record<string, string>): Promise<void> } };
  };
}

/** Opens a text of 20,000 words and an empty page of the extension by turns, and scrolls through it. Needs a build. */
export async function benchReader(): Promise<void> {
  const rows: string[][] = [];
  for (const name of ['chromium', 'firefox'] as const) rows.push(rowOf(name, await measure(name)));
  const head = [
    '',
    'blank, ms',
    'first text, ms',
    'ratio',
    'quartiles',
    'goal',
    'tasks over 50 ms while scrolling',
  ];
  const body = [
    `First paint of a text of 20,000 words in the reader, beside that of an empty page of the extension, from the navigation on, median of ${RUNS} by turns:`,
    table([head, ...rows]),
    'Command: `npm run bench -- reader`, after `npm run build`.',
  ];
  await report('reader', 'Reader', body.join('\n\n'));
}

function rowOf(name: BrowserName, { blank, reader, tasks }: Measured): string[] {
  const base = quantile(blank, 0.5);
  const ratios = reader.map((time) => time / base);
  return [
    name,
    base.toFixed(0),
    quantile(reader, 0.5).toFixed(0),
    quantile(ratios, 0.5).toFixed(2),
    `${quantile(ratios, 0.25).toFixed(2)} to ${quantile(ratios, 0.75).toFixed(2)}`,
    `≤ ${GOAL}`,
    tasks === null
      ? 'not told'
      : tasks.length === 0
        ? '0'
        : `${tasks.length}, up to ${Math.max(...tasks).toFixed(0)} ms`,
  ];
}

async function measure(name: BrowserName): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'precis-reader-'));
  cpSync(join('dist', name), folder, { recursive: true });
  writeFileSync(join(folder, 'reader/blank.html'), BLANK);
  const browser = await LAUNCH[name]({ headless: true, extension: folder });
  const times: { blank: number[]; reader: number[] } = { blank: [], reader: [] };
  try {
    const address = `reader.html?id=${await handOver(browser)}`;
    // The first of each starts what later ones find there.
    for (let run = 0; run <= RUNS; run += 1)
      for (const [kind, path] of [
        ['blank', 'blank.html'],
        ['reader', address],
      ] as const) {
        const page = await browser.openPage(`${browser.origin}/reader/${path}`);
        const painted = await firstPaint(page);
        if (run > 0) times[kind].push(painted);
        await page.close();
      }
    return { ...times, tasks: name === 'chromium' ? await scrollThrough(browser, address) : null };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Leaves the text where the popup would; gives its id. */
async function handOver(browser: ExtensionBrowser): Promise<string> {
  const entry = newEntry(longArticle(), { private: false });
  const page = await browser.openPage(`${browser.origin}/reader/blank.html`);
  await page.evaluate(
    (key, text) => (globalThis as unknown as ExtensionGlobals).chrome.storage.session.set({ [key]: text }),
    entryKey(entry.id),
    serializeEntry(entry),
  );
  await page.close();
  return entry.id;
}

/** Milliseconds from the navigation to the first paint of anything, which in the reader is the text. */
function firstPaint(page: Page): Promise<number> {
  return waitUntil(
    () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? null),
    { what: 'the first paint' },
  );
}

async function scrollThrough(browser: ExtensionBrowser, address: string): Promise<number[]> {
  const page = await browser.openPage(`${browser.origin}/reader/${address}`);
  await page.waitForSelector('main[aria-busy="false"]');
  await page.waitForSelector('.tools');
  const tasks = await page.evaluate(async () => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ type: 'longtask' });
    const frame = () => new Promise(requestAnimationFrame);
    while (innerHeight + scrollY < document.documentElement.scrollHeight - 2) {
      scrollBy({ top: innerHeight * 0.4, behavior: 'instant' });
      await frame();
    }
    await frame();
    return tasks;
  });
  return tasks.filter((duration) => duration > LONG_TASK);
}
