import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileCore } from '../../../scripts/build/compile.mjs';

let folder = '';
let file = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'precis-core-'));
  file = join(folder, 'core.mjs');
  await compileCore(file);
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the core is one module with the functions that it promises, and no more', async () => {
  const core: Record<string, unknown> = await import(pathToFileURL(file).href);
  const promised = ['articleText', 'extract', 'outline', 'segment', 'sentences', 'summarize'];
  expect(Object.keys(core).sort()).toEqual(promised);
  for (const name of promised) expect(core[name]).toBeTypeOf('function');
});

test('it depends on nothing, Node included', () => {
  const code = readFileSync(file, 'utf8');
  const imported = [...code.matchAll(/\b(?:from|import)\s*\(?\s*["']([\w@./:-]+)["']/g)].map(
    (match) => match[1],
  );
  expect(imported).toEqual([]);
  expect(builtinModules.filter((name) => code.includes(`"node:${name}"`))).toEqual([]);
});

test('the same sources give the same bytes', async () => {
  const again = join(folder, 'again.mjs');
  await compileCore(again);
  expect(readFileSync(again).equals(readFileSync(file))).toBe(true);
});
