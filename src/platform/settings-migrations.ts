type Stored = Readonly<Record<string, unknown>>;

/** The key under which a stored record says which version wrote it; the first version did not. */
export const VERSION_KEY = 'settingsVersion';

const LENGTH_OF_WIDTH: Stored = { narrow: 55, medium: 66, wide: 78 };
const SIZE_NOW: Readonly<Record<number, number>> = { 85: 90, 115: 120, 175: 180 };

/** What each version changed: the first entry leads from version 1 to version 2. */
const MIGRATIONS: readonly ((stored: Stored) => Stored)[] = [
  // Three widths became lengths of a line in characters, and seven text sizes fifteen.
  ({ width, ...others }) => ({
    ...others,
    lineLength: LENGTH_OF_WIDTH[String(width)],
    textSize: SIZE_NOW[Number(others['textSize'])] ?? others['textSize'],
  }),
];

export const SETTINGS_VERSION = MIGRATIONS.length + 1;

/** Settings as they are stored: with the version that wrote them. */
export function stamped(settings: Stored): Stored {
  return { ...settings, [VERSION_KEY]: SETTINGS_VERSION };
}

/** The version of a stored record; one that came from a newer Precis is read like the newest known. */
export function versionOf(stored: Stored): number {
  const version = stored[VERSION_KEY];
  return typeof version === 'number' && version >= 1 ? Math.min(version, SETTINGS_VERSION) : 1;
}

/** A stored record in the form of this version; empty for what is no record. */
export function migrated(stored: unknown): Stored {
  const record: Stored =
    typeof stored === 'object' && stored !== null && !Array.isArray(stored) ? { ...stored } : {};
  return MIGRATIONS.slice(versionOf(record) - 1).reduce((before, migrate) => migrate(before), record);
}
