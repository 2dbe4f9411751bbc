import { appendFileSync, cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserName } from '../../scripts/browser/types';

/** Notes when the whole summary stands: state set, every link working, and one frame painted since. */
const PROBE = `
;new MutationObserver((_, observer) => {
  const main = document.querySelector('main');
  if (!main?.dataset.state || main.getAttribute('aria-busy') !== 'false') return;
  observer.disconnect();
  requestAnimationFrame(() => setTimeout(() => performance.mark('finished')));
}).observe(document.documentElement, { subtree: true, childList: true, attributes: true });`;

/** As large as the real one, so that the browser has the same window to make. */
const BLANK =
  '<!doctype html><html><head><meta charset="utf-8"><title>Blank</title></head><body style="width:420px;height:600px"><p>Blank</p></body></html>';

export interface Variants {
  /** The built extension, with a probe behind its popup's script. */
  readonly precis: string;
  /** The same with an empty popup. */
  readonly blank: string;
}

/** Copies of `dist/<browser>` in a folder for the time of the run; the caller removes `folder`. */
export function makeVariants(browser: BrowserName): Variants & { readonly folder: string } {
  const folder = mkdtempSync(join(tmpdir(), 'precis-popup-'));
  const [precis, blank] = [join(folder, 'precis'), join(folder, 'blank')];
  for (const copy of [precis, blank]) cpSync(join('dist', browser), copy, { recursive: true });
  appendFileSync(join(precis, 'popup/popup.js'), PROBE);
  writeFileSync(join(blank, 'popup/popup.html'), BLANK);
  return { folder, precis, blank };
}
