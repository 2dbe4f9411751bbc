import { describe, expect, test } from 'vitest';
import { BROWSERS } from './world';

/** Milliseconds in which an extension that wanted to open something would have. */
const GRACE = 1000;

describe.each(BROWSERS)('in $name', ({ launch }) => {
  test('installed, the extension opens nothing by itself', async () => {
    const browser = await launch({ headless: true });
    await new Promise((resolve) => setTimeout(resolve, GRACE));
    const addresses = (await browser.puppeteer.pages()).map((page) => page.url());
    await browser.close();
    expect(addresses).toHaveLength(1);
    expect(addresses.filter((address) => address.startsWith(browser.origin))).toEqual([]);
  });
});
