// npm run build: dist/chromium and dist/firefox (unpacked extensions) and dist/core.mjs (the core as one module).
import { ensureDependencies } from './scripts/setup/dependencies.mjs';
import { run } from './scripts/setup/stop.mjs';

await run(async () => {
  ensureDependencies();
  const { buildOrStop } = await import('./scripts/build/build.mjs');
  await buildOrStop();
});
