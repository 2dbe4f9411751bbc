import { describe, expect, test } from 'vitest';
import { SETTINGS } from '../../src/platform/settings';
import { contrast, themeColors } from './theme-colors';

const themes = themeColors();

test('every theme that can be chosen has its colours', () => {
  const chosen = SETTINGS.theme.allowed.filter((theme) => theme !== 'auto');
  expect([...themes.keys()].sort()).toEqual([...chosen].sort());
  for (const colors of themes.values())
    expect(Object.keys(colors).sort()).toEqual(Object.keys(themes.get('light') ?? {}).sort());
});

test('black on white has the highest contrast there is', () => expect(contrast('#000', '#ffffff')).toBe(21));

describe.each([...themes])('the theme %s', (theme, colors) => {
  const of = (name: string): string => colors[name] ?? '';

  test.each(['paper', 'raised', 'landed', 'marked'])('has text that is easy to read on “%s”', (ground) => {
    expect(contrast(of('ink'), of(ground))).toBeGreaterThanOrEqual(theme === 'contrast' ? 15 : 7);
  });

  test.each(['faint', 'accent'])('has a colour “%s” that can be read', (name) => {
    expect(contrast(of(name), of('paper'))).toBeGreaterThanOrEqual(theme === 'contrast' ? 7 : 4.5);
    expect(contrast(of(name), of('raised'))).toBeGreaterThanOrEqual(theme === 'contrast' ? 7 : 4.5);
  });

  test('has links that can be read where a sentence is marked', () => {
    expect(contrast(of('accent'), of('landed'))).toBeGreaterThanOrEqual(4.5);
  });
});
