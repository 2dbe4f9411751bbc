// npm run summarize: bundles the command line's side and runs it.
import { runBundled } from './setup/run-bundled.mjs';
import { run } from './setup/stop.mjs';

await run(() => runBundled('cli/summarize.ts', 'out/summarize.mjs'));
