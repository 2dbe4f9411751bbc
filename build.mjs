// npm run build: dist/chromium and dist/firefox (unpacked extensions) and dist/core.mjs (the core as one module).
import { ensureDependencies } from './scripts/setup/dependencies.mjs';

ensureDependencies();
const { buildAll } = await import('./scripts/build/build.mjs');

const { report, failures } = await buildAll();
for (const line of report) console.log(line);
for (const line of failures) console.error(line);
if (failures.length > 0) process.exitCode = 1;
