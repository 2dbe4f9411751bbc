// Both browsers that the journeys need, where they are missing.
import { ensureBrowser, installLine } from './browsers.mjs';
import { run, Stop } from './stop.mjs';

await run(() => {
  for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
    if (!ensureBrowser(name))
      throw new Stop(`No ${name} here, and no right to install it: ${installLine(name)}`);
  }
});
