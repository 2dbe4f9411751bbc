import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { manifestFor } from '../../../scripts/build/manifest.mjs';

const source: Record<string, unknown> = JSON.parse(readFileSync('manifest.json', 'utf8'));
const chromium = manifestFor('chromium', source);
const firefox = manifestFor('firefox', source);

test('the extension asks for the tab that is clicked, for injecting into it and for storage, and for nothing else', () => {
  expect(source['permissions']).toEqual(['activeTab', 'scripting', 'storage']);
});

test.each([
  'host_permissions',
  'optional_permissions',
  'optional_host_permissions',
  'content_scripts',
  'background',
])('the manifest has no %s', (key) => {
  expect(source).not.toHaveProperty(key);
});

test('no page can reach into the extension', () => {
  expect(source).not.toHaveProperty('web_accessible_resources');
  expect(source).not.toHaveProperty('externally_connectable');
});

test('extension pages load from themselves alone, connect nowhere and take no HTML strings', () => {
  expect(source['content_security_policy']).toEqual({
    extension_pages: [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "font-src 'self'",
      "img-src 'self' data: https:",
      "connect-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ].join('; '),
  });
});

test('in Chromium a private window has an instance of its own', () => {
  expect(chromium['incognito']).toBe('split');
  expect(chromium).toHaveProperty('minimum_chrome_version');
  expect(chromium).not.toHaveProperty('browser_specific_settings');
});

test('Firefox gets its identifier, no data collection, and no key that it does not know', () => {
  expect(firefox['browser_specific_settings']).toMatchObject({
    gecko: { data_collection_permissions: { required: ['none'] } },
  });
  expect(firefox).not.toHaveProperty('incognito');
  expect(firefox).not.toHaveProperty('minimum_chrome_version');
});
