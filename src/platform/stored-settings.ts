import browser from 'webextension-polyfill';
import { takeAsked } from './asked';
import { parseSettings, SETTINGS, type SettingKey, type Settings } from './settings';
import { SETTINGS_VERSION, stamped, VERSION_KEY, versionOf } from './settings-migrations';

import { FORMER_KEY } from './summary-zoom';

const KEYS = [...Object.keys(SETTINGS), 'width', FORMER_KEY, VERSION_KEY];

/** The settings as they are stored, not parsed. */
export function askForSettings(): Promise<Record<string, unknown>> {
  return browser.storage.local.get(KEYS);
}

/** The settings as they stand; never rejects, for a page without settings is better than none. */
export async function loadSettings(): Promise<Settings> {
  try {
    const stored = await (takeAsked('settings') ?? askForSettings());
    const settings = parseSettings(stored);
    // Written back at once, so that a single change later does not make an old record look new.
    if (Object.keys(stored).length > 0 && versionOf(stored) < SETTINGS_VERSION) await saveSettings(settings);
    return settings;
  } catch {
    // Storage can be broken by a full disk or a damaged profile: the defaults serve.
    return parseSettings({});
  }
}

export async function saveSetting<Key extends SettingKey>(key: Key, value: Settings[Key]): Promise<void> {
  await browser.storage.local.set(stamped({ [key]: value }));
}

export async function saveSettings(change: Partial<Settings>): Promise<void> {
  await browser.storage.local.set(stamped(change));
}

/**
 * Tells the settings anew after each change, from this page or another, until the signal aborts; and after each change
 * of their copy, which a page that had read them before a change may write after it.
 */
export function watchSettings(listener: (settings: Settings) => void, signal: AbortSignal): void {
  const onChanged = (): void => {
    void loadSettings().then(listener);
  };
  browser.storage.local.onChanged.addListener(onChanged);
  addEventListener('storage', onChanged, { signal });
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(onChanged));
}
