import { basename, dirname, extname, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import { firstLoad } from './budgets.mjs';
import { unreached } from './only-reached.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */
/** @typedef {import('esbuild').Metafile} Metafile */
/** @typedef {import('esbuild').Plugin} Plugin */

/**
 * @typedef {object} PageBuild
 * @property {string} outdir
 * @property {Record<string, string>} sources the modules that the first scripts begin with, by the scripts' names, in the
 *   order in which they run: the page's own, which exports nothing, and those that it imports before anything is shown
 * @property {Plugin} after works on the files that are written
 */

/**
 * Builds a page so that each of its first scripts is one file, and what is imported later stays in files of their own.
 * The bundler alone makes a file of every set of modules that the same parts share, a dozen to be fetched one by one.
 * What a part shares with a script before it, it takes from there, so there is one copy of everything.
 *
 * @param {BuildOptions} options
 * @param {PageBuild} page
 * @returns {Promise<Metafile>}
 */
export async function buildWholeFirstFiles(options, { outdir, sources, after }) {
  const shared = { ...options, outdir, splitting: true, metafile: /** @type {const} */ (true) };
  const parts = await build({ ...shared, entryPoints: sources, write: false });
  const { outputs, inputs } = parts.metafile;
  const code = new Map(parts.outputFiles.map(({ path, text }) => [path, text]));
  /** @type {Set<string>} */
  const scripts = new Set();
  /** @type {Set<string>} What stands in one of the scripts. */
  const placed = new Set();
  /** @type {Metafile['outputs']} */
  const written = {};
  /** @param {Record<string, string>} entryPoints */
  const write = async (entryPoints) => {
    const result = await build({
      ...shared,
      entryPoints,
      plugins: [inMemory({ code, scripts, root: resolve(outdir) }), after],
    });
    Object.assign(written, result.metafile.outputs);
  };
  for (const name of Object.keys(sources)) {
    const script = resolve(outdir, `${name}.js`);
    const output = Object.keys(outputs).find((path) => resolve(path) === script) ?? script;
    const [, ...others] = firstLoad(output, parts.metafile);
    const own = others.filter((path) => !placed.has(resolve(path)));
    const exports = own.map((path, at) => ({
      path: resolve(path),
      names: namesOf(outputs[path]?.exports ?? [], at),
    }));
    code.set(script, [code.get(script), ...exports.map((part) => handOut(part))].join('\n'));
    await write({ [name]: script });
    scripts.add(script);
    placed.add(script);
    for (const { path, names } of exports) {
      code.set(path, takeOver(names, script));
      placed.add(path);
    }
  }
  const pages = Object.keys(outputs).filter((path) => scripts.has(resolve(path)));
  const nowhere = new Set(unreached(outputs, pages));
  const later = Object.entries(outputs).filter(
    ([path, { entryPoint }]) => entryPoint && !placed.has(resolve(path)) && !nowhere.has(path),
  );
  const [folder] = Object.keys(sources).map((name) => dirname(name));
  await write(
    Object.fromEntries(later.map(([path]) => [`${folder}/${basename(path, extname(path))}`, resolve(path)])),
  );
  return { inputs, outputs: written };
}

/**
 * @typedef {object} Name
 * @property {string} inPart
 * @property {string} inPage as the page's file exports it
 */

/**
 * @param {readonly string[]} names exported by a part
 * @param {number} at number of the part
 * @returns {Name[]}
 */
function namesOf(names, at) {
  return names.map((name) => ({ inPart: name, inPage: `${name}_${at}` }));
}

/** @param {{ readonly path: string, readonly names: readonly Name[] }} part what the page's file exports of it */
function handOut({ path, names }) {
  const list = names.map(({ inPart, inPage }) => `${inPart} as ${inPage}`);
  return `export { ${list.join(', ')} } from ${JSON.stringify(path)};`;
}

/**
 * @param {readonly Name[]} names
 * @param {string} script the file that has them now
 */
function takeOver(names, script) {
  const list = names.map(({ inPart, inPage }) => `${inPage} as ${inPart}`);
  return `export { ${list.join(', ')} } from ${JSON.stringify(script)};`;
}

/**
 * Takes files from memory; what is imported later stays where it is, and so do scripts that are written already.
 *
 * @param {object} files
 * @param {ReadonlyMap<string, string>} files.code by absolute path
 * @param {ReadonlySet<string>} files.scripts absolute paths
 * @param {string} files.root absolute; the bundler knows the files by their paths from here, which name the parts
 * @returns {Plugin}
 */
function inMemory({ code, scripts, root }) {
  return {
    name: 'in-memory',
    setup(building) {
      building.onResolve({ filter: /./ }, ({ path, kind, importer }) => {
        if (kind === 'dynamic-import') return { path, external: true };
        const file = resolve(root, dirname(importer), path);
        if (scripts.has(file)) return { path: `./${basename(file)}`, external: true };
        return { path: relative(root, file), namespace: 'memory' };
      });
      building.onLoad({ filter: /./, namespace: 'memory' }, ({ path }) => ({
        contents: code.get(resolve(root, path)) ?? '',
      }));
    },
  };
}
