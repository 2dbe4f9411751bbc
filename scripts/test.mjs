// npm test: types, lint, unit tests, build within budgets, manifest lint, journeys in both browsers.
import { ensureBrowser, installLine } from './setup/browsers.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/stop.mjs';
import { sum } from './test/count-tests.mjs';
import { runScript, runTests } from './test/run-script.mjs';

/** @typedef {import('./test/count-tests.mjs').Count} Count */

/** @type {Count[]} */
const counts = [];
/** @type {string[]} */
const failed = [];
/** @type {string[]} */
const missing = [];

/**
 * @param {string} name
 * @param {() => Promise<boolean>} step gives whether it went well
 */
async function step(name, step) {
  console.log(`\n# ${name}`);
  const start = performance.now();
  const ok = await step();
  if (!ok) failed.push(name);
  console.log(`${ok ? 'ok' : 'FAILED'}, ${((performance.now() - start) / 1000).toFixed(1)} s`);
}

/** @param {string} script */
async function tests(script) {
  const { ok, count } = await runTests(script);
  counts.push(count);
  return ok;
}

async function build() {
  const { buildAll } = await import('./build/build.mjs');
  const { report, failures } = await buildAll();
  for (const line of [...report, ...failures]) console.log(line);
  return failures.length === 0;
}

/** Both browsers, where they are there or can be installed. One that is not fails the run in CI alone. */
async function journeys() {
  for (const name of /** @type {const} */ (['chromium', 'firefox'])) {
    if (!ensureBrowser(name))
      missing.push(`no ${name}: its journeys were SKIPPED. Install it: ${installLine(name)}`);
  }
  for (const line of missing) console.warn(line);
  const isAlright = missing.length === 0 || !process.env['CI'];
  return (missing.length === 2 || (await tests('journeys'))) && isAlright;
}

await run(async () => {
  ensureDependencies();
  await step('types', () => runScript('types'));
  await step('lint', () => runScript('lint'));
  await step('unit tests', () => tests('unit'));
  await step('build', build);
  await step('manifest', () => runScript('lint-manifest'));
  await step('journeys', journeys);
  const { passed, failed: failedTests, skipped } = sum(counts);
  console.log('');
  for (const line of missing) console.warn(`!!! ${line}`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  if (failed.length > 0) console.log(`FAILED: ${failed.join(', ')}`);
  if (failed.length > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failedTests} failed`);
});
