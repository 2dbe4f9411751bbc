import { parseSettings, type Settings } from './settings';

const KEY = 'settings';

/**
 * A copy of the settings that a page can read at once, before its first paint; the real ones take a moment. Missing in
 * a new private window and where a profile has no storage: then the defaults serve until the real ones are there.
 */
export function mirroredSettings(): Settings {
  try {
    return parseSettings(JSON.parse(localStorage.getItem(KEY) ?? 'null'));
  } catch {
    // No storage, or not ours: a look is no reason to fail.
    return parseSettings(null);
  }
}

export function mirrorSettings(settings: Settings): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(settings));
  } catch {
    // Full or forbidden: the next page starts with the defaults and corrects itself.
  }
}
