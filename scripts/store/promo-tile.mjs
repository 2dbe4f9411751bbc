import { TILE } from './sizes.mjs';

/**
 * Draws out/store/chrome-tile.png: icon, name, one line.
 *
 * @param {import('../browser/types').ExtensionBrowser} browser
 * @param {{ icon: string, name: string, text: string }} shown `icon`: an SVG element
 */
export async function promoTile(browser, { icon, name, text }) {
  const page = await browser.openPage('about:blank');
  await page.setViewport(TILE);
  await page.setContent(`<style>
      body { margin: 0; padding: 36px; box-sizing: border-box; height: 100vh; align-content: center; background: #f4f2ec; color: #1f2226;
             font: 19px/1.4 system-ui, sans-serif }
      header { display: flex; align-items: center; gap: 18px; margin-bottom: 20px }
      svg { width: 72px; height: 72px }
      h1 { margin: 0; font-size: 46px; line-height: 1 }
      p { margin: 0; text-wrap: balance }
    </style>
    <header>${icon}<h1>${name}</h1></header><p>${text}</p>`);
  await page.screenshot({ path: 'out/store/chrome-tile.png' });
  await page.close();
}
