import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitUntil } from '../../../../scripts/browser/wait-until.mjs';
import { storedHolding } from '../stored-holding';
import type { Cell } from './cell';
import { expectText, type Scene } from './scene';
import { TITLES } from './texts';

/** What is open besides a reader when the extension goes. */
const STAGES: Record<string, (scene: Scene, page: Page) => Promise<unknown>> = {
  'while a reader is open': async () => undefined,
  'while a reader and the popup are open': async (scene, page) => scene.settled(await scene.press(page)),
};

async function inject(scene: Scene, stage: string): Promise<void> {
  const page = await scene.at('/text/a');
  const popup = await scene.press(page);
  const before = await scene.settled(popup);
  await popup.close();
  const { page: reader } = await scene.read(before?.reader ?? '');
  const isKept = async () => (await reader.evaluate(storedHolding, TITLES.a)).includes('precis/texts');
  await waitUntil(isKept, { what: 'the text to be kept' });
  await page.bringToFront();
  await STAGES[stage]?.(scene, page);
  await scene.reloadExtension();
  const again = await scene.press(page);
  const shown = await scene.settled(again);
  await again.close();
  expect(shown?.state).toBe('ready');
  expect(shown?.reader).not.toBe(before?.reader);
  await expectText(scene, shown, ['a']);
  await expectText(scene, before, ['a']);
  const { page: recent } = await scene.read('/reader/recent.html');
  expect(await recent.evaluate(() => document.querySelector('main')?.textContent)).toContain(TITLES.a);
}

/** Raises the version in a folder from which the extension was loaded, and from which it loads itself anew. */
async function raiseVersion(extension: string): Promise<void> {
  const file = join(extension, 'manifest.json');
  const manifest = await readFile(file, 'utf8');
  await writeFile(
    file,
    manifest.replace(/("version": ?"(?:\d+\.)*)(\d+)"/, (_, rest, last) => `${rest}${Number(last) + 1}"`),
  );
}

function versionOf(control: Page): Promise<string> {
  return control.evaluate(() => {
    // The globals of an extension page, in both browsers.
    const { chrome } = globalThis as unknown as {
      chrome: { runtime: { getManifest(): { version: string } } };
    };
    return chrome.runtime.getManifest().version;
  });
}

/** `extension`: the folder that it was loaded from. */
export function reloadCells(extension: () => string): readonly Cell[] {
  return Object.keys(STAGES).flatMap((stage) => [
    { fault: 'the extension is loaded anew', stage, fullOnly: true, inject: (scene) => inject(scene, stage) },
    {
      fault: 'the extension is updated',
      stage,
      fullOnly: true,
      inject: async (scene) => {
        const before = await versionOf(await scene.control());
        await raiseVersion(extension());
        await inject(scene, stage);
        expect(await versionOf(await scene.control())).not.toBe(before);
      },
    },
  ]);
}
