import type { Page } from 'puppeteer-core';
import { connectionOf, inBrowserWindow, windowContexts } from '../../../scripts/browser/firefox-chrome.mjs';
import { extensionMemory } from '../../../scripts/browser/firefox-scripts.mjs';
import type { ExtensionBrowser } from '../../../scripts/browser/types';

/**
 * Bytes of memory that the pages of the extension hold, garbage collected: in Chromium what their one process has in its
 * heaps, in Firefox all that their process has to itself. `page`: one of them.
 */
export async function memoryOfExtension({ name, puppeteer }: ExtensionBrowser, page: Page): Promise<number> {
  if (name === 'firefox') {
    const connection = connectionOf(puppeteer);
    const [window] = await windowContexts(connection);
    return inBrowserWindow({ connection, window: window?.context ?? '' }, extensionMemory);
  }
  const session = await page.createCDPSession();
  // What one collection frees may let another one free more.
  for (let time = 0; time < 3; time += 1) await session.send('HeapProfiler.collectGarbage');
  // The protocol's own types lag behind.
  const { usedSize, embedderHeapUsedSize = 0 } = (await session.send('Runtime.getHeapUsage')) as {
    readonly usedSize: number;
    readonly embedderHeapUsedSize?: number;
  };
  await session.detach();
  return usedSize + embedderHeapUsedSize;
}
