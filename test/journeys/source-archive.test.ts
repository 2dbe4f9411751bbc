import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archive } from '../../scripts/build/archive.mjs';
import { SOURCE_PARTS } from '../../scripts/build/source-parts.mjs';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'precis-source-'));
  const files = Object.entries(unzipSync(await archive('.', SOURCE_PARTS)));
  for (const [path, bytes] of files) {
    await mkdir(join(folder, dirname(path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  await symlink(await realpath('node_modules'), join(folder, 'node_modules'), 'junction');
  await promisify(execFile)(process.execPath, ['build.mjs'], { cwd: folder });
}, 300_000);

afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));

test.each(['chromium', 'firefox'])(
  'the source archive alone builds the archive for %s to the byte',
  async (browser) => {
    const built = await archive(join(folder, 'dist', browser));
    expect(Buffer.from(built).equals(Buffer.from(await archive(join('dist', browser))))).toBe(true);
  },
);
