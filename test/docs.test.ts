import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = ['README.md', 'SECURITY.md', 'docs/architecture.md', 'docs/publishing.md', 'docs/security.md'];
const manifest = JSON.parse(readFileSync('manifest.json', 'utf8'));
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test('the architecture names the lowest versions of the manifest', () => {
  const { gecko, gecko_android: android } = manifest.browser_specific_settings;
  const text = readFileSync('docs/architecture.md', 'utf8');
  expect(text).toMatch(new RegExp(`^\\| Chromium +\\| ${manifest.minimum_chrome_version} `, 'm'));
  expect(text).toMatch(
    new RegExp(`^\\| Firefox +\\| ${Number.parseInt(gecko.strict_min_version, 10)} `, 'm'),
  );
  expect(text).toMatch(
    new RegExp(`^\\| Firefox for Android +\\| ${Number.parseInt(android.strict_min_version, 10)} `, 'm'),
  );
});

test('the README names the same versions and the shortcut of the manifest', () => {
  const text = readFileSync('README.md', 'utf8');
  expect(text).toContain(`(${manifest.minimum_chrome_version} or newer)`);
  expect(text).toContain(
    `(${Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10)} or newer)`,
  );
  expect(text).toContain(`\`${manifest.commands['_execute_action'].suggested_key.default}\``);
  for (const permission of manifest.permissions) expect(text).toContain(`\`${permission}\``);
});

test('what is told to the stores is what the manifest says', () => {
  const text = readFileSync('docs/publishing.md', 'utf8');
  const reasons = Array.from(text.matchAll(/^\| `(\w+)` +\| (?=\S)/gm), ([, permission]) => permission);
  expect(reasons).toEqual(manifest.permissions);
  const { gecko, gecko_android: android } = manifest.browser_specific_settings;
  const [desktop, mobile] = [gecko, android].map((it) => Number.parseInt(it.strict_min_version, 10));
  expect(text).toContain(`Desktop from Firefox ${desktop}, Android from ${mobile}`);
});

test.each(PAGES)('every command in %s exists', (page) => {
  const commands = [...readFileSync(page, 'utf8').matchAll(/npm run ([\w-]+)/g)].map(
    (match) => match[1] ?? '',
  );
  expect(commands.filter((command) => !(command in scripts))).toEqual([]);
});

test.each(PAGES)('every link and picture in %s leads to a file', (page) => {
  const text = readFileSync(page, 'utf8');
  const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)|src="([^"]+)"/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  expect(targets.filter((target) => !existsSync(join(dirname(page), target)))).toEqual([]);
});

test('every file that the architecture names exists', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  const paths = [...text.matchAll(/`((?:src|test|scripts|popup|reader|cli|bench)\/[\w./-]+)`/g)].map(
    (match) => match[1] ?? '',
  );
  expect(paths.length).toBeGreaterThan(0);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every file that a submission needs is there', () => {
  const text = readFileSync('docs/publishing.md', 'utf8');
  const paths = Array.from(text.matchAll(/`((?:test|scripts|icons)\/[\w./-]+)`/g), ([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(3);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test('every file that the promises of security name is there', () => {
  const named = readFileSync('docs/security.md', 'utf8').matchAll(/`((?:test|src|reader)\/[\w./-]+)`/g);
  const paths = Array.from(named, ([, path = '']) => path);
  expect(paths.length).toBeGreaterThan(10);
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
