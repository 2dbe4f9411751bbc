import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { partsOfPopup } from '../../../scripts/build/parts-of-popup.mjs';

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: 'src/core/sample' },
    bundle: true,
    format: 'esm',
    write: false,
    plugins: [partsOfPopup],
  });
  return outputFiles.map(({ text }) => text).join('');
}

test('what both pages load late is loaded from the popup’s file', async () => {
  expect(await bundled(`void import('./sample');`)).toContain('import("../popup/sample.js")');
});

test('what is imported at once, or is the page’s own, stays with the page', async () => {
  const code = await bundled(`import { sampleArticle } from './sample'; console.log(sampleArticle);`);
  expect(code).not.toContain('../popup/');
  expect(await bundled(`void import('../result');`)).not.toContain('../popup/');
});
