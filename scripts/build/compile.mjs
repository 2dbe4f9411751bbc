import { build } from 'esbuild';
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
  metafile: true,
  logLevel: 'warning',
  plugins: [withoutHtmlSink],
  loader: { '.woff2': 'file' },
  assetNames: 'fonts/[name]',
};

/**
 * What ships, beside the files that are copied as they are.
 *
 * @type {readonly BuildOptions[]}
 */
const EXTENSION = [
  // In parts: the popup fetches late what few pages need, the reader shows its frame while it fetches the steps.
  { entryPoints: { 'popup/popup': 'popup/popup.tsx' }, splitting: true, chunkNames: 'popup/[name]-[hash]' },
  {
    entryPoints: { 'reader/reader': 'reader/reader.tsx' },
    splitting: true,
    chunkNames: 'reader/[name]-[hash]',
  },
  { entryPoints: { 'popup/popup': 'popup/popup.css', 'reader/reader': 'reader/reader.css' } },
  { entryPoints: { 'reader/before-paint': 'reader/before-paint.ts' }, format: 'iife' },
  {
    entryPoints: { 'extract-page': 'src/inject/extract-page.ts' },
    format: 'iife',
    // executeScript answers with the value of the script's last expression.
    globalName: 'precisPage',
    footer: { js: 'precisPage.extractPage();' },
  },
];

/**
 * Bundles scripts and styles of the extension into a folder.
 *
 * @param {string} folder
 * @returns {Promise<Metafile>} what went into what
 */
export async function compileExtension(folder) {
  const results = await Promise.all(
    EXTENSION.map((options) => build({ ...SHARED, ...options, metafile: true, outdir: folder })),
  );
  return {
    inputs: Object.assign({}, ...results.map(({ metafile }) => metafile.inputs)),
    outputs: Object.assign({}, ...results.map(({ metafile }) => metafile.outputs)),
  };
}

/**
 * Bundles the core as one ES module without dependencies.
 *
 * @param {string} outfile
 */
export async function compileCore(outfile) {
  await build({ ...SHARED, entryPoints: ['src/core/index.ts'], outfile });
}
