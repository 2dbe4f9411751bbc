// npm run store-screenshots: out/store/*.png, what both stores ask for, from the sample in the built extension.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { buildOrStop } from './build/build.mjs';
import { launchChromium } from './browser/chromium.mjs';
import { run } from './setup/stop.mjs';
import { SCENES } from './store/scenes.mjs';
import { STORES } from './store/sizes.mjs';
import { promoTile } from './store/promo-tile.mjs';

await run(async () => {
  await buildOrStop();
  await rm('out/store', { recursive: true, force: true });
  await mkdir('out/store', { recursive: true });
  const browser = await launchChromium({ headless: true, scale: 2 });
  try {
    for (const [store, size] of Object.entries(STORES)) {
      for (const { name, show } of SCENES) {
        const page = await show(browser, size);
        await page.screenshot({ path: `out/store/${store}-${name}.png` });
        await page.close();
      }
    }
    const { extensionName, extensionDescription } = JSON.parse(
      await readFile('_locales/en/messages.json', 'utf8'),
    );
    await promoTile(browser, {
      icon: await readFile('icons/icon.svg', 'utf8'),
      name: extensionName.message,
      // Its first sentence: the tile is small.
      text: extensionDescription.message.replace(/(?<=\.) .*/, ''),
    });
  } finally {
    await browser.close();
  }
});
