// npm run package [-- BROWSER]: a store-ready archive per browser. Same sources, same bytes.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/stop.mjs';

await run(async () => {
  ensureDependencies();
  const { buildOrStop } = await import('./build/build.mjs');
  const { archive } = await import('./build/archive.mjs');
  await buildOrStop();
  const { version } = JSON.parse(await readFile('manifest.json', 'utf8'));
  const [, , ...asked] = process.argv;
  await mkdir('out', { recursive: true });
  for (const browser of asked.length > 0 ? asked : ['chromium', 'firefox']) {
    const bytes = await archive(`dist/${browser}`);
    const path = `out/precis-${version}-${browser}.zip`;
    await writeFile(path, bytes);
    console.log(`${path}  sha256 ${createHash('sha256').update(bytes).digest('hex')}`);
  }
});
