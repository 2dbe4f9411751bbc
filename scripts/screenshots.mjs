// npm run screenshots: docs/popup.png and docs/reader.png, from the sample in the built extension.
import { mkdir } from 'node:fs/promises';
import { buildOrStop } from './build/build.mjs';
import { launchChromium } from './browser/chromium.mjs';
import { run } from './setup/stop.mjs';

/** In the second section, so that the reader is seen to land in the middle of the text. */
const CLAIM = '[data-section]:nth-of-type(2) a[data-claim]';

await run(async () => {
  await buildOrStop();
  await mkdir('docs', { recursive: true });
  const browser = await launchChromium({ headless: true, scale: 2 });
  try {
    const page = await browser.openPage(`${browser.origin}/reader/reader.html?id=sample`);
    const popup = await browser.pressAction(page);
    await popup.ready();
    await popup.screenshot('docs/popup.png');
    await popup.click(CLAIM);
    const reader = await browser.waitForPage('/reader/reader.html?id=sample#');
    await reader.waitForSelector('main[aria-busy="false"] article h1');
    await reader.screenshot({ path: 'docs/reader.png' });
  } finally {
    await browser.close();
  }
});
