import { build } from 'esbuild';
import { browserOfPage } from './browser-of-page.mjs';
import { lateParts } from './late-parts.mjs';
import { partsOfPopup } from './parts-of-popup.mjs';
import { onlyReached } from './only-reached.mjs';
import { OWN_NAME } from './own-names.mjs';
import { rendererOfPage } from './renderer-of-page.mjs';
import { shrink } from './shrink.mjs';
import { usedNamespaces } from './used-namespaces.mjs';
import { buildWholeFirstFiles } from './whole-first-files.mjs';
import { withoutHtmlSink } from './without-html-sink.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */
/** @typedef {import('esbuild').Metafile} Metafile */

/** @satisfies {BuildOptions} */
const SHARED = {
  bundle: true,
  format: 'esm',
  target: 'es2023',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minify: true,
  legalComments: 'none',
  charset: 'utf8',
  metafile: true,
  logLevel: 'warning',
  // The names of files hang on the paths of what is in them: those of `node_modules`, wherever that is linked to.
  preserveSymlinks: true,
  plugins: [withoutHtmlSink, usedNamespaces],
  loader: { '.woff2': 'file' },
  // The folders of scripts and styles are one level deep, and the fonts stand beside them.
  assetNames: 'fonts/[name]',
};

/**
 * The pages around the reader: what is imported later is loaded later.
 *
 * @satisfies {BuildOptions}
 */
const IN_PARTS = {
  plugins: [...SHARED.plugins, partsOfPopup, browserOfPage],
  splitting: true,
  chunkNames: 'reader/[name]-[hash]',
};

/**
 * What ships, beside the files that are copied as they are.
 *
 * @type {readonly BuildOptions[]}
 */
const EXTENSION = [
  {
    entryPoints: { 'reader/recent': 'reader/recent.tsx', 'reader/settings': 'reader/settings.tsx' },
    ...IN_PARTS,
    plugins: [...IN_PARTS.plugins, onlyReached, shrink],
  },
  { entryPoints: { 'popup/popup': 'popup/popup.css', 'reader/reader': 'reader/reader.css' } },
  {
    entryPoints: {
      'popup/first-read': 'popup/first-read.ts',
      'reader/before-paint': 'reader/before-paint.ts',
    },
    format: 'iife',
  },
  {
    entryPoints: { 'extract-page': 'src/inject/extract-page.ts' },
    format: 'iife',
    // It runs in browsers only: what serves other places falls out.
    define: { PRECIS_IN_PAGE: 'true' },
    mangleProps: OWN_NAME,
    // executeScript answers with the value of the script's last expression.
    footer: { js: 'precisExtractPage();' },
  },
];

/**
 * Bundles scripts and styles of the extension into a folder, as small as can be.
 *
 * @param {string} folder
 * @returns {Promise<Metafile>} what went into what
 */
export async function compileExtension(folder) {
  const results = await Promise.all([
    compilePopup(folder),
    compileReader(folder),
    ...EXTENSION.map((options) =>
      build({ ...SHARED, plugins: [...SHARED.plugins, shrink], ...options, metafile: true, outdir: folder }),
    ),
  ]);
  return merge(results.map(({ metafile }) => metafile));
}

/**
 * @param {readonly Metafile[]} metafiles
 * @returns {Metafile}
 */
function merge(metafiles) {
  return {
    inputs: Object.assign({}, ...metafiles.map(({ inputs }) => inputs)),
    outputs: Object.assign({}, ...metafiles.map(({ outputs }) => outputs)),
  };
}

/**
 * Every millisecond of the popup is seen, so it is one file, and what few pages need comes later.
 *
 * @param {string} folder
 */
async function compilePopup(folder) {
  /** @type {Map<string, string>} */
  const parts = new Map();
  const options = {
    ...SHARED,
    outdir: `${folder}/popup`,
    plugins: [...SHARED.plugins, shrink, browserOfPage, lateParts(parts)],
  };
  const first = await build({ ...options, entryPoints: { popup: 'popup/popup.tsx' } });
  const later = await build({
    ...options,
    plugins: [...options.plugins, rendererOfPage],
    entryPoints: Object.fromEntries(parts),
  });
  return { metafile: merge([first.metafile, later.metafile]) };
}

/**
 * The text waits for the reader's script, so that is one file too.
 *
 * @param {string} folder
 */
async function compileReader(folder) {
  const metafile = await buildWholeFirstFiles(
    { ...SHARED, ...IN_PARTS },
    {
      outdir: folder,
      sources: { 'reader/reader': 'reader/reader.tsx', 'reader/reading': 'reader/reading.ts' },
      after: shrink,
    },
  );
  return { metafile };
}

/**
 * Bundles the core as one ES module without dependencies.
 *
 * @param {string} outfile
 */
export async function compileCore(outfile) {
  await build({ ...SHARED, entryPoints: ['src/core/index.ts'], outfile });
}
