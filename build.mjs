// Builds dist/chromium and dist/firefox (unpacked extensions) and dist/core.mjs (the core as one module).
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const BROWSERS = ['chromium', 'firefox'];

const shared = {
  bundle: true,
  format: /** @type {const} */ ('esm'),
  target: 'es2023',
  jsx: /** @type {const} */ ('automatic'),
  jsxImportSource: 'preact',
  minify: true,
  legalComments: /** @type {const} */ ('none'),
  logLevel: /** @type {const} */ ('warning'),
};

/**
 * @param {string} browser
 * @param {Record<string, unknown>} manifest
 */
function manifestFor(browser, manifest) {
  const { browser_specific_settings, minimum_chrome_version, incognito, ...common } = manifest;
  return browser === 'chromium'
    ? { ...common, minimum_chrome_version, incognito }
    : { ...common, browser_specific_settings };
}

/** @param {string} browser */
async function buildExtension(browser) {
  const folder = `dist/${browser}`;
  await mkdir(folder, { recursive: true });
  await Promise.all([
    build({
      ...shared,
      entryPoints: { 'popup/popup': 'popup/popup.tsx', 'reader/reader': 'reader/reader.tsx' },
      outdir: folder,
    }),
    build({
      ...shared,
      entryPoints: { 'popup/popup': 'popup/popup.css', 'reader/reader': 'reader/reader.css' },
      outdir: folder,
    }),
    build({
      ...shared,
      entryPoints: { 'reader/before-paint': 'reader/before-paint.ts' },
      outdir: folder,
      format: 'iife',
    }),
    build({
      ...shared,
      entryPoints: { 'extract-page': 'src/inject/extract-page.ts' },
      outdir: folder,
      format: 'iife',
      // executeScript answers with the value of the script's last expression.
      globalName: 'precisPage',
      footer: { js: 'precisPage.extractPage();' },
    }),
    ...['popup/popup.html', 'reader/reader.html', 'icons', '_locales'].map((path) =>
      cp(path, `${folder}/${path}`, { recursive: true }),
    ),
  ]);
  const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
  await writeFile(`${folder}/manifest.json`, `${JSON.stringify(manifestFor(browser, manifest), null, 2)}\n`);
}

await rm('dist', { recursive: true, force: true });
await build({ ...shared, entryPoints: ['src/core/index.ts'], outfile: 'dist/core.mjs' });
for (const browser of BROWSERS) await buildExtension(browser);
