import browser from 'webextension-polyfill';
import { parseSettings, type Settings } from './settings';
import { stamped } from './settings-migrations';
import { loadSettings, saveSettings } from './stored-settings';

/** Whether this browser takes part; kept here and not with the settings, for each browser decides for itself. */
const SYNC_KEY = 'sync';
/** One record, so that the settings of two browsers never mix. */
const RECORD_KEY = 'settings';

export async function loadSync(): Promise<boolean> {
  const stored = await browser.storage.local.get(SYNC_KEY);
  return stored[SYNC_KEY] === true;
}

/** Begins or ends to share the settings through the browser's account. Who begins takes over what is there already. */
export async function setSync(on: boolean): Promise<void> {
  await browser.storage.local.set({ [SYNC_KEY]: on });
  if (!on) {
    await browser.storage.sync.remove(RECORD_KEY);
    return;
  }
  const there = (await browser.storage.sync.get(RECORD_KEY))[RECORD_KEY];
  if (there === undefined) await pushSettings(await loadSettings());
  else await pullSettings();
}

/** Copies the settings to the browser's account, where the user wants that. Never the list of sites, which tells what is read. */
export async function pushSettings(settings: Settings): Promise<void> {
  if (!(await loadSync())) return;
  await browser.storage.sync.set({ [RECORD_KEY]: stamped({ ...settings, imageSites: [] }) });
}

/** Takes over what another browser of the account changed; gives the settings that stand then, `null` where nothing did. */
export async function pullSettings(): Promise<Settings | null> {
  if (!(await loadSync())) return null;
  const there = (await browser.storage.sync.get(RECORD_KEY))[RECORD_KEY];
  if (there === undefined) return null;
  const { imageSites } = await loadSettings();
  const settings = { ...parseSettings(there), imageSites };
  await saveSettings(settings);
  return settings;
}
