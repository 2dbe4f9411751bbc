import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './dependencies.mjs';

/**
 * Bundles a TypeScript program for Node and runs it, dependencies first where they are missing.
 *
 * @param {string} entry source file
 * @param {string} outfile where the bundle goes
 */
export async function runBundled(entry, outfile) {
  ensureDependencies();
  const { build } = await import('esbuild');
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  await import(pathToFileURL(resolve(outfile)).href);
}
