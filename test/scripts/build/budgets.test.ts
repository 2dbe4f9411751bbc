import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { describe as describeBudget, isMet, measure } from '../../../scripts/build/budgets.mjs';

let folder = '';

/** Without much repetition, so that packing does not shrink it to nothing. */
function noise(length: number): string {
  return Array.from({ length }, (_, index) => String.fromCodePoint(33 + ((index * index * 31) % 90))).join(
    '',
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precis-budgets-'));
  await Promise.all(['popup', 'reader'].map((name) => mkdir(join(folder, name))));
  await Promise.all([
    writeFile(join(folder, 'popup/first-read.js'), noise(100)),
    writeFile(join(folder, 'popup/popup.js'), noise(100)),
    writeFile(join(folder, 'extract-page.js'), noise(100)),
    writeFile(join(folder, 'reader/reader.js'), noise(100)),
    writeFile(join(folder, 'reader/first.js'), noise(100)),
    writeFile(join(folder, 'reader/later.js'), noise(100)),
    writeFile(join(folder, 'big.bin'), Buffer.alloc(900_000)),
  ]);
});

afterAll(() => rm(folder, { recursive: true }));

function output(imports: { path: string; kind: 'import-statement' | 'dynamic-import' }[]) {
  return { imports, bytes: 0, inputs: {}, exports: [] };
}

async function sizes(): Promise<Record<string, { bytes: number; limit: number; what: string }>> {
  const measured = await measure(folder, {
    inputs: {},
    outputs: {
      [`${folder}/reader/reader.js`]: output([
        { path: `${folder}/reader/first.js`, kind: 'import-statement' },
        { path: `${folder}/reader/later.js`, kind: 'dynamic-import' },
      ]),
    },
  });
  return Object.fromEntries(measured.map((budget) => [budget.what, budget]));
}

test('a script weighs what it imports at once, and not what it imports later', async () => {
  const measured = await sizes();
  const alone = measured['popup/popup.js, gzipped']?.bytes ?? 0;
  expect(measured['reader/reader.js, gzipped']?.bytes).toBe(2 * alone);
});

test('a package over its limit is told with both figures', async () => {
  const whole = (await sizes())['package, unpacked'];
  if (!whole) throw new Error('not measured');
  expect(isMet(whole)).toBe(false);
  expect(describeBudget(whole)).toBe('package, unpacked: 900.6 of 900.0 kB');
});
