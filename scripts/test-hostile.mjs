// npm run test:hostile [-- [--full] [--part NAME]… [--browser NAME] [--seeds FROM-TO] [FOLDER…]]: attacks the built
// extension in real browsers and prints what it counted. A full run may be made part by part: its counts add up as
// long as the build is the same.
import { run } from './setup/stop.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { hostileArguments, USAGE } from './hostile/arguments.mjs';

await run(async () => {
  const asked = hostileArguments(process.argv.slice(2));
  if (asked === null) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  ensureDependencies();
  const { buildOrStop } = await import('./build/build.mjs');
  await buildOrStop();
  const { runHostile } = await import('./hostile/run-hostile.mjs');
  process.exitCode = await runHostile(asked);
});
