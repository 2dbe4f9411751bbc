import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { asModule, keepUsedNamespaces } from '../../../scripts/build/used-namespaces.mjs';

const source = readFileSync('node_modules/webextension-polyfill/dist/browser-polyfill.js', 'utf8');
const polyfill = keepUsedNamespaces(source);

/** The interface that the polyfill makes of Chromium's. */
function wrap(chrome: object) {
  const module = {
    exports: {} as Record<string, Record<string, Record<string, (...args: unknown[]) => unknown>>>,
  };
  runInNewContext(polyfill, { chrome: { runtime: { id: 'x' }, ...chrome }, module, exports: module.exports });
  return module.exports;
}

test('a function of storage that answers by calling back answers with a promise', async () => {
  const local = { get: (_key: string, callback: (found: object) => void) => callback({ a: 1 }) };
  await expect(wrap({ storage: { local } })['storage']?.['local']?.['get']?.('a')).resolves.toEqual({ a: 1 });
});

test('a function that the polyfill does not describe any more is handed through', async () => {
  const scripting = { executeScript: async () => ['result'] };
  const { executeScript } = wrap({ scripting })['scripting'] ?? {};
  // The other type of the index is of no concern: this is a function.
  await expect((executeScript as unknown as () => Promise<unknown>)()).resolves.toEqual(['result']);
});

test('what nobody here calls is described no more', () => {
  expect(source).toContain('"bookmarks"');
  expect(polyfill).not.toContain('"bookmarks"');
});

test('a polyfill of another make stops the build', () => {
  expect(() => keepUsedNamespaces('const apiMetadata = load();')).toThrow(/not where it was/);
});

test('as a module it exports what it makes, and asks for no namespace before one is used', async () => {
  const asked: string[] = [];
  const chrome = new Proxy(
    { runtime: { id: 'x' } },
    {
      get: (target, name) => {
        asked.push(String(name));
        return Reflect.get(target, name);
      },
    },
  );
  Object.assign(globalThis, { chrome });
  const code = `data:text/javascript,${encodeURIComponent(asModule(polyfill))}`;
  const { default: browser }: { default: { runtime: { id: string } } } = await import(code);
  expect(asked.filter((name) => name !== 'runtime')).toEqual([]);
  expect(browser.runtime.id).toBe('x');
});
