import { readFileSync, readdirSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { modifierKey } from '../../../reader/tools/modifier-key';

vi.mock('webextension-polyfill', () => import('../extension-browser'));

afterEach(() => vi.unstubAllGlobals());

test('before a letter stands Command’s sign on a Mac and the name of Control elsewhere', () => {
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64)' });
  expect(modifierKey()).toBe('Ctrl+');
  vi.stubGlobal('navigator', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' });
  expect(modifierKey()).toBe('⌘');
});

test.each(readdirSync('_locales'))(
  'in %s the explanation of letter keys calls Control by that name',
  (locale) => {
    const messages = JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'));
    expect(messages.letterKeysExplanation.message).toContain(`${messages.keyControl.message}+K`);
  },
);
