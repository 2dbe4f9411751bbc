import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { showAppearance } from '../../reader/appearance';
import { parseSettings } from '../../src/platform/settings';

function shown(settings: Record<string, unknown>): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  showAppearance(document.documentElement, parseSettings(settings));
  return document.documentElement;
}

test('the look is handed to the style sheet in its units', () => {
  const root = shown({ textSize: 150, letterSpacing: 4, lineHeight: 180, theme: 'black', hyphenation: true });
  const value = (name: string) => root.style.getPropertyValue(name);
  expect(['--text-size', '--letter-spacing', '--line-height'].map(value)).toEqual(['1.5', '0.04em', '1.8']);
  expect([root.dataset['theme'], root.dataset['hyphenation']]).toEqual(['black', 'true']);
});

test('the name of a font is a quoted string, whatever is in it', () => {
  const value = (ownFont: string) => shown({ ownFont }).style.getPropertyValue('--own-font');
  expect(value('Gentium Plus')).toBe('"Gentium Plus"');
  expect(value('a"b\\c')).toBe(String.raw`"a\"b\\c"`);
});
