import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browser/types';
import { startSite, type Site } from '../../journeys/site';
import { watch, type Watch } from '../../journeys/watch';
import { BROWSERS } from '../../journeys/world';
import { buildLab, type Lab } from './lab/build-lab';
import { OPTIONS } from './options';

/** Pages a tick. */
const BATCH = 50;
const PAGES = OPTIONS.full ? 20_000 : 1000;
const MINUTE = 60_000;

interface LabGlobals {
  grow(seed: number, count: number): string[];
  show(answers: readonly string[]): { articles: number; faults: string[] };
}

// A folder of pages is asked for alone.
describe.runIf(OPTIONS.folders.length === 0).each(BROWSERS)('in $name', ({ name, launch }) => {
  let site: Site;
  let lab: Lab;
  let browser: ExtensionBrowser;
  let eye: Watch;
  let web: Page;
  let own: Page;

  beforeAll(async () => {
    site = await startSite((path) =>
      path === '/lab' ? { type: 'text/html', body: '<!doctype html><body>' } : null,
    );
    lab = await buildLab(name);
    browser = await launch({ headless: true, extension: lab.extension });
    eye = await watch(browser);
    own = await browser.openPage(`${browser.origin}/lab.html`);
    web = await browser.openPage(site.address('/lab'));
    await web.evaluate(lab.grow);
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    await rm(lab.extension, { recursive: true, force: true, maxRetries: 5 });
  });

  test(
    `of ${PAGES} pages grown from seed ${OPTIONS.seed} none runs, asks, leads astray or freezes`,
    async () => {
      let articles = 0;
      const pagesBefore = (await browser.puppeteer.pages()).length;
      for (let first = OPTIONS.seed; first < OPTIONS.seed + PAGES; first += BATCH) {
        const answers = await web.evaluate(
          (seed, count) => (globalThis as unknown as LabGlobals).grow(seed, count), // put there by the lab's script
          first,
          BATCH,
        );
        const shown = await own.evaluate(
          (json) => (globalThis as unknown as LabGlobals).show(json), // put there by the lab's page
          answers,
        );
        articles += shown.articles;
        expect({ first, faults: shown.faults }).toEqual({ first, faults: [] });
      }
      expect(await eye.takeProblems()).toEqual([]);
      expect(await eye.takeRequests()).toEqual([]);
      expect(own.url()).toBe(`${browser.origin}/lab.html`);
      expect(await browser.puppeteer.pages()).toHaveLength(pagesBefore);
      console.log(
        `${name}: ${PAGES} pages from seed ${OPTIONS.seed}, ${articles} of them articles, no fault`,
      );
      expect(articles).toBeGreaterThan(PAGES / 2);
    },
    60 * MINUTE,
  );
});
