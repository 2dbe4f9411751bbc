import { expect, test } from 'vitest';
import { parseSettings } from '../../src/platform/settings';
import { migrated, SETTINGS_VERSION, stamped, versionOf } from '../../src/platform/settings-migrations';

test.each([
  ['narrow', 55],
  ['medium', 66],
  ['wide', 78],
] as const)('version 1: the width %s is a length of the line of %i letters', (width, lineLength) => {
  expect(parseSettings({ width }).lineLength).toBe(lineLength);
});

test.each([
  [85, 90],
  [100, 100],
  [115, 120],
  [175, 180],
  [200, 200],
] as const)('version 1: the text size %i is now %i', (before, now) => {
  expect(parseSettings({ textSize: before }).textSize).toBe(now);
});

test.each([1, 2])(
  'version %i, before texts were read aloud: no voice is chosen, and the rest stays',
  (version) => {
    const stored = { settingsVersion: version, theme: 'sepia' };
    expect(parseSettings(stored)).toMatchObject({ speech: {}, theme: 'sepia' });
  },
);

test('what a migration does not touch stays as it is', () => {
  const stored = { theme: 'sepia', keepRecent: false, imageSites: ['example.org'] };
  expect(parseSettings(stored)).toEqual({ ...parseSettings({}), ...stored });
});

test('a record of this version is not migrated again', () => {
  const stored = stamped({ lineLength: 45, textSize: 300 });
  expect(versionOf(stored)).toBe(SETTINGS_VERSION);
  expect(migrated(stored)).toEqual(stored);
});

test.each([0, -1, '2', null, Number.NaN])('a version that is none (%j) means the first', (settingsVersion) =>
  expect(versionOf({ settingsVersion })).toBe(1),
);

test('a record of a newer version is read like one of this version', () =>
  expect(versionOf({ settingsVersion: SETTINGS_VERSION + 3 })).toBe(SETTINGS_VERSION));
