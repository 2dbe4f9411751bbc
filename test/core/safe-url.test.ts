import { expect, test } from 'vitest';
import { isSafeUrl } from '../../src/core/safe-url';

test.each([
  'https://example.org/',
  'http://example.org/a?b#c',
  'https://example.org/@name',
  'mailto:desk@example.org',
])('%s may stand in a link', (address) => expect(isSafeUrl(address)).toBe(true));

test.each([
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  ' https://example.org/',
  'https://user:secret@example.org/',
  'https:\\\\example.org',
  'data:text/html,x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'ftp://example.org/',
  '//example.org/',
  '/path',
  '',
])('%j may not stand in a link', (address) => expect(isSafeUrl(address)).toBe(false));
