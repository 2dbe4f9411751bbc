import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { rendererOfPage } from '../../../scripts/build/renderer-of-page.mjs';

test('a part that comes later makes its elements with the renderer of its page', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { h } from 'preact'; globalThis.made = [<p>one</p>, h('p', null), <>two</>];`,
      loader: 'tsx',
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [rendererOfPage],
  });
  const code = outputFiles.map(({ text }) => text).join('');
  expect(code).toContain('globalThis.precisRenderer');
  expect(code.length).toBeLessThan(1000);
});
