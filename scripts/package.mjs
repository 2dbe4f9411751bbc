// npm run package [-- PART]: an archive for each store and one of the sources. Same sources, same bytes.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/stop.mjs';

const PARTS = ['chromium', 'firefox', 'source'];

await run(async () => {
  ensureDependencies();
  const { buildOrStop } = await import('./build/build.mjs');
  const { archive } = await import('./build/archive.mjs');
  const { SOURCE_PARTS } = await import('./build/source-parts.mjs');
  await buildOrStop();
  const { version } = JSON.parse(await readFile('manifest.json', 'utf8'));
  const [, , ...asked] = process.argv;
  await mkdir('out', { recursive: true });
  for (const part of asked.length > 0 ? asked : PARTS) {
    const bytes = part === 'source' ? await archive('.', SOURCE_PARTS) : await archive(`dist/${part}`);
    const path = `out/precis-${version}-${part}.zip`;
    await writeFile(path, bytes);
    console.log(`${path}  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
  }
});
