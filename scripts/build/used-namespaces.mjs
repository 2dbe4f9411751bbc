import { readFile } from 'node:fs/promises';

/** The namespaces that stay described. With Manifest V3 a browser's functions answer with promises by themselves. */
const NAMESPACES = ['storage'];

const TABLE = /const apiMetadata = (\{.*?\n {6}\});/s;

/**
 * Cuts from webextension-polyfill 0.12 its descriptions of what nobody here calls: a third of what it weighs. A function
 * without one is handed through as the browser has it, and with Manifest V3 that answers with promises by itself.
 *
 * @param {string} source
 * @throws when the table of descriptions is not found as it is known
 */
export function keepUsedNamespaces(source) {
  const [statement, table] = TABLE.exec(source) ?? [];
  if (!statement || !table) {
    throw new Error("The polyfill's table is not where it was; look at scripts/build/used-namespaces.mjs.");
  }
  const kept = Object.entries(JSON.parse(table)).filter(([namespace]) => NAMESPACES.includes(namespace));
  return source.replace(statement, () => `const apiMetadata = ${JSON.stringify(Object.fromEntries(kept))};`);
}

/**
 * The polyfill as an ES module. As a script of the older kind it would be copied into a module, and with that every
 * namespace of the browser be set up, used or not: tens of milliseconds before the first paint.
 *
 * @param {string} source of the older kind, which takes `module` and `exports` where they are there
 */
export function asModule(source) {
  return `const module = { exports: {} }, exports = module.exports;\n${source}\nexport default module.exports;`;
}

/** @type {import('esbuild').Plugin} */
export const usedNamespaces = {
  name: 'used-namespaces',
  setup(build) {
    build.onLoad(
      { filter: /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/ },
      async ({ path }) => ({
        contents: asModule(keepUsedNamespaces(await readFile(path, 'utf8'))),
        loader: 'js',
      }),
    );
  },
};
