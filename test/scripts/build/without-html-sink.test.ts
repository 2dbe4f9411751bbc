import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { htmlSinks } from '../../../scripts/build/html-sinks.mjs';
import { cutHtmlSink, withoutHtmlSink } from '../../../scripts/build/without-html-sink.mjs';

const SCRIPT = `
  import { h, render } from 'preact';
  render(h('p', { title: 'kept', dangerouslySetInnerHTML: { __html: '<img src=x>' } }, 'text'), document.body);
`;

async function bundle(plugins: (typeof withoutHtmlSink)[]): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: '.' },
    bundle: true,
    format: 'iife',
    write: false,
    plugins,
  });
  return outputFiles[0]?.text ?? '';
}

test('the renderer as it is published holds an HTML sink', async () => {
  expect(htmlSinks(await bundle([]))).not.toEqual([]);
});

test('the renderer as it is built still renders, and writes no HTML', async () => {
  const code = await bundle([withoutHtmlSink]);
  const { document, Node } = parseHTML('<!doctype html><html><body></body></html>');
  // The bundle is ours, built a line above.
  // oxlint-disable-next-line no-implied-eval, no-new-func
  new Function('document', 'Node', code)(document, Node);
  expect(document.querySelector('p')?.textContent).toBe('text');
  expect(document.querySelector('p')?.getAttribute('title')).toBe('kept');
  expect(document.querySelector('img')).toBeNull();
});

test('what is left of the renderer names no HTML sink', async () => {
  const source = await readFile('node_modules/preact/dist/preact.mjs', 'utf8');
  expect(htmlSinks(cutHtmlSink(source))).toEqual([]);
});

test('a renderer that writes HTML in another way stops the build', () => {
  expect(() => cutHtmlSink('element.innerHTML = html;')).toThrow(/not where it was/);
});
