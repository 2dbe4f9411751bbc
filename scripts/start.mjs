// npm start [-- FILE_OR_URL] [--firefox]: the extension in a browser, its toolbar action pressed.
import { ensureBrowser, installLine } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run, Stop } from './setup/stop.mjs';
import { startArguments } from './start/arguments.mjs';

/** @typedef {import('./browser/types').BrowserName} BrowserName */

await run(async () => {
  const { browsers, ...what } = startArguments(process.argv.slice(2));
  ensureDependencies();
  const { buildAll } = await import('./build/build.mjs');
  for (const failure of (await buildAll()).failures) console.warn(failure);
  const name = firstThere(browsers);
  const { show } = await import('./start/show.mjs');
  await show({ name, ...what });
});

/**
 * @param {readonly BrowserName[]} names
 * @returns {BrowserName}
 */
function firstThere(names) {
  const name = names.find((name) => ensureBrowser(name) !== null);
  if (name) return name;
  throw new Stop(
    `There is no browser to show it in. Install one and try again:\n\n  ${installLine(names[0] ?? 'chromium')}\n`,
  );
}
