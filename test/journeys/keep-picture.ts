import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { oncePainted } from '../../scripts/browser/once-painted.mjs';
import type { Popup } from '../../scripts/browser/types';

const FOLDER = 'out';

/** Leaves a picture of a page or a popup in `out/`, or in a folder there that its name begins with. */
export async function keepPicture(view: Page | Popup, name: string): Promise<void> {
  const path = `${FOLDER}/${name}.png` as const;
  mkdirSync(dirname(path), { recursive: true });
  await ('isOpen' in view ? view.screenshot(path) : oncePainted(() => view.screenshot({ path })));
}
