import { parseSettings, type Settings } from '../../src/platform/settings';
import { stamped, VERSION_KEY } from '../../src/platform/settings-migrations';

/** Bytes. The largest list of sites fits many times; anything longer is no file of settings. */
export const LARGEST_FILE = 1_000_000;

/** The settings as a file that another browser can read. */
export function settingsFile(settings: Settings): string {
  return `${JSON.stringify(stamped(settings), null, 2)}\n`;
}

/** Reads such a file, of this version or an older one; `null` for anything else. */
export function parseSettingsFile(text: string): Settings | null {
  let stored: unknown;
  try {
    stored = JSON.parse(text);
  } catch {
    return null; // No JSON, so none of ours.
  }
  const isRecord = typeof stored === 'object' && stored !== null && VERSION_KEY in stored;
  return isRecord ? parseSettings(stored) : null;
}
