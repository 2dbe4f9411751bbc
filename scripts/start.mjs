// npm start [-- FILE_OR_URL] [--firefox]: the extension in a browser, its toolbar action pressed.
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { ensureBrowser, installLine } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run, Stop } from './setup/stop.mjs';

/** @typedef {import('./browser/types').BrowserName} BrowserName */

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      firefox: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: !hasDisplay() },
    },
  });
  const file = fileOf(positionals[0]);
  ensureDependencies();
  const { buildAll } = await import('./build/build.mjs');
  for (const failure of (await buildAll()).failures) console.warn(failure);
  const name = chooseBrowser(values.firefox);
  const { show } = await import('./start/show.mjs');
  await show({
    name,
    file,
    address: file === null ? (positionals[0] ?? null) : null,
    headless: values.headless,
  });
});

/**
 * The path of a file that was named, `null` for an address and where nothing was named.
 *
 * @param {string | undefined} place
 */
function fileOf(place) {
  if (place === undefined || /^(?!file:)[a-z][a-z+.-]+:/i.test(place)) return null;
  const path = place.startsWith('file:') ? fileURLToPath(place) : resolve(place);
  if (!existsSync(path)) throw new Stop(`There is no file ${path}`);
  return path;
}

/**
 * Chromium, Chrome or Edge, else Firefox, unless Firefox was asked for.
 *
 * @param {boolean} firefox
 * @returns {BrowserName}
 */
function chooseBrowser(firefox) {
  /** @type {BrowserName[]} */
  const names = firefox ? ['firefox'] : ['chromium', 'firefox'];
  const name = names.find((name) => ensureBrowser(name) !== null);
  if (name) return name;
  throw new Stop(
    `There is no browser to show it in. Install one and try again:\n\n  ${installLine(names[0] ?? 'chromium')}\n`,
  );
}

function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
