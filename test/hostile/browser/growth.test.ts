import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../../scripts/browser/types';
import { startSite, type Site } from '../../journeys/site';
import { BROWSERS } from '../../journeys/world';
import { SERIES, type Series } from '../series';
import { bundleScript } from './lab/build-lab';
import type { Measured } from './lab/measure';
import { FULL, OPTIONS } from './options';

/** Exponent of the time over the size: linear, with room for the scatter of a measurement. */
const STEEPEST = 1.1;
/** Milliseconds; below, the clock of a browser is no measure. */
const SHORTEST = 0.2;
/** Times a bare pass over the page's nodes. */
const MOST_FLOORS = 8;
/** Times plain paragraphs of the same length. */
const MOST_PLAIN = 3;

interface LabGlobals {
  measure(name: string, size: number): Measured;
}

// Times mean something on a quiet machine only, so they are held to their limits in the full run alone.
describe.runIf(FULL && OPTIONS.folders.length === 0).each(BROWSERS)('in $name', ({ name, launch }) => {
  let site: Site;
  let browser: ExtensionBrowser;
  let web: Page;
  const plain = new Map<number, number>();

  beforeAll(async () => {
    site = await startSite((path) =>
      path === '/lab' ? { type: 'text/html', body: '<!doctype html><body>' } : null,
    );
    browser = await launch({ headless: true });
    web = await browser.openPage(site.address('/lab'));
    await web.evaluate(await bundleScript('measure.ts'));
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
  });

  const measure = (series: string, size: number) =>
    // Put there by the lab's script.
    web.evaluate((...args) => (globalThis as unknown as LabGlobals).measure(...args), series, size);

  test.each(SERIES)('the time for $name grows as the page does', async (series) => {
    const measured = [];
    for (const size of series.sizes) measured.push(await measure(series.name, size));
    const last = measured.at(-1);
    if (!last) throw new Error('a series has sizes');
    const growth = {
      extract: exponent(series, measured, 'extract'),
      summarize: exponent(series, measured, 'summarize'),
    };
    const ratio = last.extract / (series.inText ? await plainTime(series) : Math.max(SHORTEST, last.floor));
    console.log(
      [
        name,
        series.name,
        `${series.sizes.at(-1)} ${series.unit}`,
        `${last.nodes} nodes`,
        `extract ${last.extract.toFixed(1)} ms`,
        `x${ratio.toFixed(1)}`,
        `^${growth.extract.toFixed(2)}`,
        `summarize ${last.summarize.toFixed(1)} ms`,
        `^${growth.summarize.toFixed(2)}`,
        last.partial ?? '',
      ].join(' | '),
    );
    expect(last.ok).toBe(series.refused !== true);
    expect(last.partial).toBeNull();
    expect(growth.extract).toBeLessThan(STEEPEST);
    expect(growth.summarize).toBeLessThan(STEEPEST);
    expect(ratio).toBeLessThan(series.inText ? MOST_PLAIN : MOST_FLOORS);
  });

  /** Milliseconds for plain paragraphs of the same length as the largest page of a series. */
  async function plainTime({ sizes, unit }: Series): Promise<number> {
    const characters = (sizes.at(-1) ?? 0) * (unit === 'words' ? 5 : 1);
    const paragraphs = Math.round(characters / 85);
    const known = plain.get(paragraphs) ?? (await measure('paragraphs', paragraphs)).extract;
    plain.set(paragraphs, known);
    return known;
  }
});

/** The slope of the logarithm of the time over that of the size, by least squares. */
function exponent({ sizes }: Series, measured: readonly Measured[], step: 'extract' | 'summarize'): number {
  const points = measured.map((one, index) => ({
    x: Math.log(sizes[index] ?? 1),
    y: Math.log(Math.max(0.05, one[step])),
  }));
  const mean = (pick: (point: { x: number; y: number }) => number) =>
    points.reduce((sum, point) => sum + pick(point), 0) / points.length;
  const [x, y] = [mean((point) => point.x), mean((point) => point.y)];
  const covariance = mean((point) => (point.x - x) * (point.y - y));
  return covariance / mean((point) => (point.x - x) ** 2);
}
