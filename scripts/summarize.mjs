// npm run summarize: bundles the command line's side and runs it.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/stop.mjs';

await run(async () => {
  ensureDependencies();
  const { build } = await import('esbuild');
  const outfile = 'out/summarize.mjs';
  await build({
    entryPoints: ['cli/summarize.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  await import(pathToFileURL(resolve(outfile)).href);
});
