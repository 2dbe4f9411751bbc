import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';

/**
 * Starts a browser with the extension installed.
 *
 * @param {import('./types').BrowserName} name
 * @param {import('./types').LaunchOptions} options
 */
export function launch(name, options) {
  return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
}
