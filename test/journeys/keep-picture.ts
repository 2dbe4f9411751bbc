import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import type { Popup } from '../../scripts/browser/types';

const FOLDER = 'out';

/** Leaves a picture of a page or a popup in `out/`. */
export async function keepPicture(view: Page | Popup, name: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const path = `${FOLDER}/${name}.png` as const;
  await ('isOpen' in view ? view.screenshot(path) : view.screenshot({ path }));
}
