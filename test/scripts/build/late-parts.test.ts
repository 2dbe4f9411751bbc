import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { lateParts } from '../../../scripts/build/late-parts.mjs';

test('what is imported later is left to a file beside, and named for the builder', async () => {
  const parts = new Map<string, string>();
  const { outputFiles } = await build({
    stdin: {
      contents: `import { ok } from './src/core/result'; void import('./src/core/sample/sample'); console.log(ok);`,
      resolveDir: '.',
    },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [lateParts(parts)],
  });
  expect(outputFiles.map(({ text }) => text).join('')).toContain('import("./sample.js")');
  expect([...parts.keys()]).toEqual(['sample']);
  expect(parts.get('sample')).toMatch(/sample[\\/]sample\.ts$/);
});

test('a part that is not there stops the build', async () => {
  const bundled = build({
    stdin: { contents: `void import('./nowhere');`, resolveDir: '.' },
    bundle: true,
    write: false,
    logLevel: 'silent',
    plugins: [lateParts(new Map())],
  });
  await expect(bundled).rejects.toThrow(/nowhere/);
});
