import { expect, test } from 'vitest';
import { parseSettings, SETTINGS } from '../../src/platform/settings';

const defaults = parseSettings({});

test('a setting that was never stored has its default', () => {
  expect(defaults.summaryZoom).toBe('one');
  expect(defaults.theme).toBe('auto');
  expect(defaults.keepRecent).toBe(true);
});

test('a stored value that is allowed is kept', () => {
  const stored = { summaryZoom: 'three', theme: 'sepia', keepRecent: false, imageSites: ['example.org'] };
  expect(parseSettings(stored)).toEqual({ ...defaults, ...stored });
});

test('a stored value that is not allowed falls back to the default', () => {
  expect(parseSettings({ summaryZoom: 'full', theme: 'neon', textSize: 99, keepRecent: 1 })).toEqual(
    defaults,
  );
});

test.each([null, undefined, 'text', 7, []])('a record that is none gives the defaults: %j', (stored) =>
  expect(parseSettings(stored)).toEqual(defaults),
);

test('a key that is no setting is left out', () => {
  expect(Object.keys(parseSettings({ colour: 'red' }))).toEqual(Object.keys(SETTINGS));
});

test('sites whose images load are bounded, the latest kept', () => {
  const sites = Array.from({ length: 600 }, (_, index) => `site-${index}.example`);
  const { imageSites } = parseSettings({ imageSites: [...sites, 5, ''] });
  expect(imageSites).toHaveLength(500);
  expect(imageSites.at(-1)).toBe('site-599.example');
});

test('the name of a font is one line of text', () => {
  expect(parseSettings({ ownFont: 'Gentium Plus' }).ownFont).toBe('Gentium Plus');
  expect(parseSettings({ ownFont: 'Gen\ntium' }).ownFont).toBe('');
  expect(parseSettings({ ownFont: 'x'.repeat(101) }).ownFont).toBe('');
});

test('the text has fifteen sizes', () => expect(SETTINGS.textSize.allowed).toHaveLength(15));

test('no line is longer than 80 letters, whatever is chosen', () =>
  expect(Math.max(...SETTINGS.lineLength.allowed)).toBeLessThanOrEqual(80));
