import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { launchChromium } from '../../scripts/browser/chromium.mjs';
import { launchFirefox } from '../../scripts/browser/firefox.mjs';
import type { BrowserName, ExtensionBrowser } from '../../scripts/browser/types';
import { quantile } from '../extraction/score';
import { report, table } from '../report';
import { articlePage } from './article-page';
import { makeVariants, type Variants } from './variants';

/** Presses of each, half of them with the empty popup's browser started first, half with ours: the later one is slower. */
const RUNS = 20;
const ORDERS: readonly (readonly Name[])[] = [
  ['blank', 'precis'],
  ['precis', 'blank'],
];
const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const GOALS = { chromium: 1.3, firefox: 2.5 };

/** Milliseconds after a press for which nobody asks the popup anything; asking all the time slows it by a tenth. */
const UNDISTURBED = 1500;

/** Milliseconds, from the press and by the popup's own clock. */
interface Moment {
  readonly press: number;
  readonly popup: number;
}

type Name = 'blank' | 'precis';

/** When a blank popup first paints. */
const BLANK_PAINTED = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`;
/** When the summary stands and every link works. */
const PRECIS_FINISHED = `performance.getEntriesByName('finished')[0]?.startTime`;
const WHEN: Record<Name, string> = { blank: BLANK_PAINTED, precis: PRECIS_FINISHED };

/** Presses the action once with an empty popup and once with ours, 20 times by turns. Needs a build. */
export async function benchPopup(): Promise<void> {
  const rows: string[][] = [];
  for (const name of ['chromium', 'firefox'] as const) rows.push(await rowOf(name));
  const head = ['', 'blank, ms', 'summary, ms', 'ratio', 'quartiles', 'by the popup’s clock', 'goal'];
  const body = [
    `From the press to the finished summary of a 15 kB article, beside the first paint of an empty popup, median of ${RUNS} by turns:`,
    table([head, ...rows]),
    'Command: `npm run bench -- popup`, after `npm run build`.',
  ];
  await report('popup', 'Popup', body.join('\n\n'));
}

async function rowOf(name: BrowserName): Promise<string[]> {
  const { blank, precis } = await measure(name);
  const base = median(blank.map(({ press }) => press));
  const ratios = precis.map(({ press }) => press / base);
  const own = median(precis.map(({ popup }) => popup)) / median(blank.map(({ popup }) => popup));
  return [
    name,
    base.toFixed(0),
    median(precis.map(({ press }) => press)).toFixed(0),
    median(ratios).toFixed(2),
    `${quantile(ratios, 0.25).toFixed(2)} to ${quantile(ratios, 0.75).toFixed(2)}`,
    own.toFixed(2),
    `≤ ${GOALS[name]}`,
  ];
}

function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

async function measure(name: BrowserName): Promise<Record<Name, Moment[]>> {
  const variants = makeVariants(name);
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(articlePage());
  });
  const moments: Record<Name, Moment[]> = { blank: [], precis: [] };
  try {
    const url = await listen(server);
    for (const order of ORDERS) await pressByTurns(order, { name, variants, url, moments });
  } finally {
    server.closeAllConnections();
    server.close();
    rmSync(variants.folder, { recursive: true, force: true, maxRetries: 5 });
  }
  return moments;
}

interface Round {
  readonly name: BrowserName;
  readonly variants: Variants;
  readonly url: string;
  /** What was measured, to be added to. */
  readonly moments: Record<Name, Moment[]>;
}

/** Starts a browser for each variant, in the order given, and presses half of the times in each by turns. */
async function pressByTurns(order: readonly Name[], { name, variants, url, moments }: Round): Promise<void> {
  const browsers: [Name, ExtensionBrowser][] = [];
  try {
    for (const variant of order)
      browsers.push([variant, await LAUNCH[name]({ headless: true, extension: variants[variant] })]);
    // The first press of each starts processes that later ones find there.
    for (let run = 0; run <= RUNS / ORDERS.length; run += 1)
      for (const [variant, browser] of browsers) {
        const moment = await press(browser, { url, when: WHEN[variant] });
        if (run > 0) moments[variant].push(moment);
      }
  } finally {
    for (const [, browser] of browsers) await browser.close();
  }
}

function listen(server: Server): Promise<string> {
  return new Promise((resolve, reject) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(`http://127.0.0.1:${address.port}/`);
      else reject(new Error('The page server has no address.'));
    });
  });
}

async function press(
  browser: ExtensionBrowser,
  { url, when }: { readonly url: string; readonly when: string },
): Promise<Moment> {
  const page = await browser.openPage(url);
  const pressed = performance.timeOrigin + performance.now();
  const popup = await browser.pressAction(page, { undisturbed: UNDISTURBED });
  await popup.waitFor(when);
  const [origin, after] = await popup.evaluate<[number, number], []>(`[performance.timeOrigin, ${when}]`);
  await popup.close();
  await page.close();
  return { press: origin + after - pressed, popup: after };
}
