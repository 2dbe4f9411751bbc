import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browser/types';
import { startSite, type Site } from '../../journeys/site';
import { watch, type Watch } from '../../journeys/watch';
import { BROWSERS } from '../../journeys/world';
import { keepCount } from './keep-count';
import { buildLab, type Lab } from './lab/build-lab';
import type { ShownAnswers } from './lab/show';
import { OPTIONS, seedsOf } from './options';

/** Pages a tick. */
const BATCH = 50;
const WANTED = { short: 1000, full: 20_000 };
const HOUR = 60 * 60_000;

interface LabGlobals {
  grow(seed: number, count: number): string[];
  show(answers: readonly string[]): Promise<ShownAnswers>;
}

// A folder of pages is asked for alone.
describe.runIf(OPTIONS.folders.length === 0).each(BROWSERS)('in $name', ({ name, launch }) => {
  const [firstSeed, lastSeed] = seedsOf(name, WANTED);
  const pages = lastSeed - firstSeed + 1;
  let site: Site | undefined;
  let lab: Lab | undefined;
  let browser: ExtensionBrowser | undefined;
  let eye: Watch;
  let web: Page;
  let own: Page;
  const dialogs: string[] = [];

  beforeAll(async () => {
    site = await startSite((path) =>
      path === '/lab' ? { type: 'text/html', body: '<!doctype html><body>' } : null,
    );
    lab = await buildLab(name);
    browser = await launch({ headless: true, extension: lab.extension });
    eye = await watch(browser);
    own = await browser.openPage(`${browser.origin}/lab.html`);
    own.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss().catch(() => null);
    });
    web = await browser.openPage(site.address('/lab'));
    await web.evaluate(lab.grow);
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
    if (lab) await rm(lab.extension, { recursive: true, force: true, maxRetries: 5 });
  });

  /** What extraction answers on the pages of a batch; none beyond the last seed. */
  function grow(seed: number): Promise<string[]> {
    const count = Math.max(0, Math.min(BATCH, lastSeed - seed + 1));
    return web.evaluate(
      (first, pages) => (globalThis as unknown as LabGlobals).grow(first, pages), // put there by the lab's script
      seed,
      count,
    );
  }

  test(
    `of ${pages} pages grown from the seeds ${firstSeed} to ${lastSeed} none runs, asks, leads astray or freezes`,
    async () => {
      let articles = 0;
      const tabs = await browser?.puppeteer.pages();
      let growing = grow(firstSeed);
      for (let first = firstSeed; first <= lastSeed; first += BATCH) {
        const answers = await growing;
        // The next ones grow in their tab's process while these are shown in another.
        growing = grow(first + BATCH);
        const shown = await own.evaluate(
          (json) => (globalThis as unknown as LabGlobals).show(json), // put there by the lab's page
          answers,
        );
        articles += shown.articles;
        expect({ first, faults: shown.faults }).toEqual({ first, faults: [] });
      }
      expect(await eye.takeProblems()).toEqual([]);
      expect(await eye.takeRequests()).toEqual([]);
      expect(dialogs).toEqual([]);
      expect(own.url()).toBe(`${browser?.origin}/lab.html`);
      expect(await browser?.puppeteer.pages()).toHaveLength(tabs?.length ?? 0);
      await keepCount(
        { part: 'generated', browser: name, run: `seeds ${firstSeed}-${lastSeed}` },
        { 'pages grown and shown, none with a fault': pages, 'of them articles': articles },
      );
      expect(articles).toBeGreaterThan(pages / 2);
    },
    HOUR,
  );
});
