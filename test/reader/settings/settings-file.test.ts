import { expect, test } from 'vitest';
import { parseSettingsFile, settingsFile } from '../../../reader/settings/settings-file';
import { parseSettings } from '../../../src/platform/settings';

test('settings come back from their file as they were', () => {
  const settings = parseSettings({
    theme: 'sepia',
    ownFont: 'Gentium',
    imageSites: ['quay.example'],
    speech: { fr: { rate: 125, voice: 'fr-FR Aurélie' } },
  });
  expect(settings.speech['fr']?.rate).toBe(125);
  expect(parseSettingsFile(settingsFile(settings))).toEqual(settings);
});

test('a file of an older version is migrated', () => {
  const old = JSON.stringify({ settingsVersion: 1, width: 'narrow' });
  expect(parseSettingsFile(old)?.lineLength).toBe(55);
});

test.each(['', '{', 'null', '[]', '{}', '{"theme":"dark"}', '7'])('%j is no file of settings', (text) =>
  expect(parseSettingsFile(text)).toBeNull(),
);

test('what is not allowed in a file falls back to its default', () => {
  const text = JSON.stringify({ settingsVersion: 2, theme: 'neon', textSize: 1e9, keepRecent: 'no' });
  expect(parseSettingsFile(text)).toEqual(parseSettings({}));
});
