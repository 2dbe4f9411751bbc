import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ExtensionBrowser } from '../../../scripts/browser/types';
import { startSite, type Site } from '../../journeys/site';
import { BROWSERS } from '../../journeys/world';
import { keepCount } from './keep-count';
import { probedExtension } from './lab/build-lab';
import { OPTIONS } from './options';

interface Probed {
  readonly probed: Promise<Record<string, string>>;
  readonly probeRan?: boolean;
}

describe.runIf(OPTIONS.folders.length === 0).each(BROWSERS)('in $name', ({ name, launch }) => {
  let site: Site;
  let browser: ExtensionBrowser;
  let extension = '';

  beforeAll(async () => {
    extension = await probedExtension(name);
    site = await startSite();
    browser = await launch({ headless: true, extension });
  });

  afterAll(async () => {
    await browser.close();
    await site.close();
    await rm(extension, { recursive: true, force: true, maxRetries: 5 });
  });

  test.each(['popup/popup.html', 'reader/reader.html'])(
    'a script of the extension’s own cannot make markup or code of text, nor ask anything of anyone: %s',
    async (path) => {
      const query = new URLSearchParams({ site: site.address('').replace(/\/$/, '') });
      const page = await browser.openPage(`${browser.origin}/${path}?${query.toString()}`);
      // Put there by the probe, which stands in the place of the page's own script.
      const outcomes = await page.evaluate(() => (globalThis as unknown as Probed).probed);
      const ran = await page.evaluate(() => (globalThis as unknown as Probed).probeRan ?? false);
      expect(Object.entries(outcomes).filter(([, outcome]) => outcome === 'nothing refused it')).toEqual([]);
      expect(ran).toBe(false);
      expect(site.requests.filter((asked) => asked.startsWith('/probe'))).toEqual([]);
      expect(page.url()).toContain(path);
      await page.close();
      const attempts = Object.keys(outcomes).length;
      expect(attempts).toBeGreaterThan(30);
      await keepCount(
        { part: 'policy', browser: name, run: path.replace(/\/.*/, '') },
        { 'attempts to break the policy, each refused': attempts },
      );
    },
  );
});
