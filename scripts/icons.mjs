// npm run icons: draws icons/*.png from icons/icon.svg.
import { readFile, writeFile } from 'node:fs/promises';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_ARGUMENTS } from './browser/chromium.mjs';
import { findBrowser } from './browser/find-browser.mjs';

/** Pixels of the file and of the clear margin; the stores ask for a margin around the largest one. */
const ICONS = [
  { size: 16, margin: 0 },
  { size: 32, margin: 0 },
  { size: 48, margin: 0 },
  { size: 128, margin: 16 },
];

const executablePath = findBrowser('chromium');
if (!executablePath) throw new Error('Chromium, Chrome or Edge is needed to draw the icons.');
const svg = await readFile('icons/icon.svg', 'utf8');
const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_ARGUMENTS });
try {
  const page = await browser.newPage();
  for (const { size, margin } of ICONS) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(`<style>body { margin: ${margin}px } svg { display: block }</style>${svg}`);
    await writeFile(`icons/${size}.png`, await page.screenshot({ omitBackground: true }));
  }
} finally {
  await browser.close();
}
