import type { ExtensionBrowser } from '../../../../scripts/browser/types';

interface ExtensionsPage {
  readonly chrome: {
    readonly developerPrivate: {
      updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    };
  };
}

/**
 * Lets an extension from a folder load itself anew. Chromium 156 would leave it switched off, and end at once where the
 * protocol presses the button of one that is.
 */
export async function allowReloads({ name, puppeteer }: ExtensionBrowser): Promise<void> {
  if (name !== 'chromium') return;
  const page = await puppeteer.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(() =>
    // The globals of the browser's own page of extensions.
    (globalThis as unknown as ExtensionsPage).chrome.developerPrivate.updateProfileConfiguration({
      inDeveloperMode: true,
    }),
  );
  await page.close();
}
