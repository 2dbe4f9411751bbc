const KEY = 'settings';

/**
 * A copy of the settings that a page can read at once, before its first paint, to be parsed like what is stored; the
 * real ones take a moment. `null` in a new private window and where a profile has no storage: then the defaults serve
 * until the real ones are there.
 */
export function mirroredSettings(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? 'null');
  } catch {
    return null; // No storage, or not ours: a look is no reason to fail.
  }
}

/**
 * Copies settings, some or all. What is there already is not written again: in Firefox 153 a write takes effect late,
 * and a page that only confirms what it has read would undo what another has changed since.
 */
export function mirrorSettings(change: Readonly<Record<string, unknown>>): void {
  try {
    const copy = JSON.stringify(Object.assign({}, mirroredSettings(), change));
    if (localStorage.getItem(KEY) !== copy) localStorage.setItem(KEY, copy);
  } catch {
    // Full or forbidden: the next page starts with the defaults and corrects itself.
  }
}
