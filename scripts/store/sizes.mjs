/**
 * CSS pixels. Chrome's store takes 1280 by 800 and no other ratio; addons.mozilla.org asks for up to 2400 by 1800.
 *
 * @satisfies {Record<string, import('puppeteer-core').Viewport>}
 */
export const STORES = {
  chrome: { width: 1280, height: 800, deviceScaleFactor: 1 },
  mozilla: { width: 1200, height: 900, deviceScaleFactor: 2 },
};

/** CSS pixels. The small tile that Chrome's store asks for. */
export const TILE = { width: 440, height: 280, deviceScaleFactor: 1 };
