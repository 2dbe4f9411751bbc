import type { ExtensionBrowser, Popup } from '../../scripts/browser/types';
import { barriers, barriersOfColor } from './barriers';
import { preferColorScheme } from './color-scheme';

/** Violations of axe-core in a popup that is light and then dark, one line for each place. It stays dark. */
export async function barriersInBothSchemes(browser: ExtensionBrowser, popup: Popup): Promise<string[]> {
  await preferColorScheme(browser, popup, 'light');
  const light = await barriers(popup);
  await preferColorScheme(browser, popup, 'dark');
  const dark = await barriersOfColor(popup);
  return [...light.map((barrier) => `light: ${barrier}`), ...dark.map((barrier) => `dark: ${barrier}`)];
}
