import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { expect, test } from 'vitest';

/** Which layers a layer may import, beside itself. The longest matching folder names the layer of a file. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  'src/core': [],
  'src/core/language': ['src/core'],
  'src/core/extract': ['src/core', 'src/core/language'],
  'src/core/outline': ['src/core', 'src/core/language'],
  'src/core/summarize': ['src/core', 'src/core/language'],
  'src/core/sample': ['src/core'],
  'src/core/export': ['src/core'],
  'src/core/index.ts': [
    'src/core',
    'src/core/language',
    'src/core/extract',
    'src/core/outline',
    'src/core/summarize',
    'src/core/sample',
  ],
  'src/inject': ['src/core', 'src/core/extract'],
  'src/platform': ['src/core', 'src/core/extract', '_locales'],
  'src/view': ['src/core', 'src/core/language', '_locales'],
  popup: ['*'],
  reader: ['*'],
  cli: ['*'],
  bench: ['*'],
  test: ['*'],
  _locales: [],
};
const PAGES = ['popup', 'reader', 'cli', 'bench', 'test'];

const IMPORT = /(?:from|import)\s*\(?\s*['"](\.[^'"]+)['"]/g;

function sourceFiles(): string[] {
  return ['src', 'popup', 'reader', 'cli', 'bench'].filter(existsSync).flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name)),
  );
}

function layerOf(path: string): string {
  const layers = Object.keys(MAY_IMPORT).filter(
    (layer) => path === layer || path === layer.replace(/\.ts$/, '') || path.startsWith(`${layer}/`),
  );
  return layers.sort((a, b) => b.length - a.length)[0] ?? `no layer: ${path}`;
}

test('imports between layers run one way', () => {
  const breaches = sourceFiles().flatMap((file) => {
    const from = layerOf(file);
    const targets = [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) =>
      relative('.', normalize(join(dirname(file), match[1] ?? ''))),
    );
    return targets
      .filter((target) => {
        const to = layerOf(target);
        const allowed = MAY_IMPORT[from] ?? [];
        if (to === from) return false;
        return !(allowed.includes('*') ? !PAGES.includes(to) : allowed.includes(to));
      })
      .map((target) => `${file} (${from}) imports ${target} (${layerOf(target)})`);
  });
  expect(breaches).toEqual([]);
});

test('every source file belongs to a layer', () => {
  expect(sourceFiles().filter((file) => layerOf(file).startsWith('no layer'))).toEqual([]);
});

test('the documentation names the same layers, and what each may import', () => {
  const rows = readFileSync('docs/architecture.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, folder = '']) => /^`(?:src|popup)/.test(folder));
  const named = rows.map(([, folder = '', , imports = '']) => [codes(folder), codes(imports)] as const);
  expect(named.flatMap(([folders]) => folders).sort()).toEqual(
    Object.keys(MAY_IMPORT)
      .filter((layer) => layer.startsWith('src/') && !layer.endsWith('.ts'))
      .concat('popup', 'reader', 'cli', 'bench')
      .sort(),
  );
  for (const [folders, imports] of named)
    for (const folder of folders.filter((name) => name.startsWith('src/')))
      expect([folder, ...imports.map(fullName)].sort()).toEqual(
        [folder, ...(MAY_IMPORT[folder] ?? []).filter((layer) => layer.startsWith('src/'))].sort(),
      );
});

/** The names in backticks. */
function codes(cell: string): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');
}

/** The table calls the parts of the core by their last name. */
function fullName(layer: string): string {
  return layer === 'core' ? 'src/core' : `src/core/${layer}`;
}
