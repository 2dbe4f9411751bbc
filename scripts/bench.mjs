// npm run bench -- NAME [FOLDER] [options]: bundles the benchmarks and runs one of them.
import { runBundled } from './setup/run-bundled.mjs';
import { run } from './setup/stop.mjs';

await run(() => runBundled('bench/main.ts', 'out/bench/main.mjs'));
