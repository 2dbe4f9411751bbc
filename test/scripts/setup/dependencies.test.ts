import { expect, test } from 'vitest';
import { isInstalled } from '../../../scripts/setup/dependencies.mjs';

const lock = (packages: object) => JSON.stringify({ packages });
const wanted = lock({
  '': { name: 'precis' },
  'node_modules/a': { version: '1.0.0' },
  'node_modules/b': { version: '2.0.0', optional: true },
});

test('a tree with every version of the lock file is installed', () => {
  const there = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0' } };
  expect(isInstalled(wanted, lock(there))).toBe(true);
});

test('a package for another system may be missing', () => {
  expect(isInstalled(wanted, lock({ 'node_modules/a': { version: '1.0.0' } }))).toBe(true);
});

test('a package at another version is not installed', () => {
  expect(isInstalled(wanted, lock({ 'node_modules/a': { version: '1.0.1' } }))).toBe(false);
});

test('an optional package at another version is not installed', () => {
  const there = { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.9.0' } };
  expect(isInstalled(wanted, lock(there))).toBe(false);
});

test('where npm has installed nothing, nothing is installed', () => {
  expect(isInstalled(wanted, null)).toBe(false);
});
