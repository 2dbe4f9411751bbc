import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildWholeFirstFiles } from '../../../scripts/build/whole-first-files.mjs';

/** A page that shares modules with two parts: one that it names, and one that it imports still later. */
const SOURCES = {
  'state.mjs': 'export const seen = [];',
  'words.mjs': 'export const words = (text) => text.split(" ");',
  'page.mjs': `import { seen } from './state.mjs';
    globalThis.shown = async () => { seen.push('page'); return (await import('./steps.mjs')).steps(); };`,
  'steps.mjs': `import { seen } from './state.mjs'; import { words } from './words.mjs';
    export const steps = async () => { seen.push(...words('steps taken')); return (await import('./end.mjs')).end(); };`,
  'end.mjs': `import { seen } from './state.mjs'; import { words } from './words.mjs';
    export const end = () => [...seen, ...words('the end')];`,
};
const nothing = { name: 'nothing', setup: () => undefined };

let folder = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-first-files-'));
  for (const [name, text] of Object.entries(SOURCES)) writeFileSync(join(folder, name), text);
  await buildWholeFirstFiles(
    { bundle: true, format: 'esm', chunkNames: 'ui/[name]-[hash]', logLevel: 'silent' },
    {
      outdir: join(folder, 'out'),
      sources: { 'ui/page': join(folder, 'page.mjs'), 'ui/steps': join(folder, 'steps.mjs') },
      after: nothing,
    },
  );
  writeFileSync(join(folder, 'out/package.json'), '{ "type": "module" }');
});

afterAll(() => rmSync(folder, { recursive: true }));

const read = (name: string): string => readFileSync(join(folder, 'out/ui', name), 'utf8');

test('the page loads nothing but its own file before it runs', () => {
  expect(read('page.js')).not.toMatch(/\bfrom\s*["']/);
  expect(read('page.js')).toMatch(/import\(["']\.\/steps\.js["']\)/);
});

test('a part takes what it shares with a script before it from there', () => {
  const sources = [...read('steps.js').matchAll(/from\s*["']([^"']+)["']/g)].map((match) => match[1]);
  expect(new Set(sources)).toEqual(new Set(['./page.js']));
  const end = readdirSync(join(folder, 'out/ui')).find((name) => name.startsWith('end')) ?? '';
  expect(read(end)).toMatch(/from\s*["']\.\/steps\.js["']/);
});

test('there is one copy of every module, so that all see one state', async () => {
  await import(pathToFileURL(join(folder, 'out/ui/page.js')).href);
  const { shown } = globalThis as unknown as { readonly shown: () => Promise<string[]> }; // The page's own.
  expect(await shown()).toEqual(['page', 'steps', 'taken', 'the', 'end']);
});
