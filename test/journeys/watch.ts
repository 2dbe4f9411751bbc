import type { ExtensionBrowser } from '../../scripts/browser/types';
import { watchChromium } from './watch-chromium';
import { watchFirefox } from './watch-firefox';

/** What the extension's own pages did since the last time it was asked. */
export interface Watch {
  /** Uncaught errors, console errors and warnings, refusals by the policy. */
  readonly takeProblems: () => Promise<string[]>;
  /** Addresses outside the extension that its pages asked for, those that the policy then refused included. */
  readonly takeRequests: () => Promise<string[]>;
}

export function watch(browser: ExtensionBrowser): Promise<Watch> {
  return browser.name === 'chromium' ? watchChromium(browser) : watchFirefox(browser);
}
