import browser from 'webextension-polyfill';
import { parseSettings, SETTINGS, type SettingKey, type Settings } from './settings';
import { FORMER_KEY } from './summary-zoom';

/** The settings as they stand; never rejects, for a page without settings is better than none. */
export async function loadSettings(): Promise<Settings> {
  try {
    return parseSettings(await browser.storage.local.get([...Object.keys(SETTINGS), FORMER_KEY]));
  } catch {
    // Storage can be broken by a full disk or a damaged profile: the defaults serve.
    return parseSettings({});
  }
}

export async function saveSetting<Key extends SettingKey>(key: Key, value: Settings[Key]): Promise<void> {
  await browser.storage.local.set({ [key]: value });
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(change);
}

/** Tells the settings anew after each change, from this page or another, until the signal aborts. */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (): void => {
    void loadSettings().then(listener);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}
