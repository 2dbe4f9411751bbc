// npm test: unit tests, types, lint, build within budgets, manifest lint, journeys and hostile pages in both browsers.
import { countTable } from './hostile/count-table.mjs';
import { clearCounts, readCounts } from './hostile/counts.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { run } from './setup/stop.mjs';
import { sum } from './test/count-tests.mjs';
import { journeys } from './test/journeys.mjs';
import { runScript, runScriptAside, runTests } from './test/run-script.mjs';

/** @typedef {import('./test/count-tests.mjs').Count} Count */

/** @type {Count[]} */
const counts = [];
/** @type {string[]} */
const failed = [];
/** @type {string[]} */
const missing = [];
/** @type {string[]} */
const unsteady = [];

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

/**
 * A check that is told of later than it runs.
 *
 * @param {Promise<{ ok: boolean, output: string }>} running
 */
async function aside(running) {
  const { ok, output } = await running;
  process.stdout.write(output);
  return ok;
}

/** @param {string} script */
async function tests(script) {
  const { ok, count, unsteady: found } = await runTests(script);
  counts.push(count);
  unsteady.push(...found);
  return ok;
}

async function build() {
  const { buildAll } = await import('./build/build.mjs');
  const { report, failures } = await buildAll();
  for (const line of [...report, ...failures]) console.log(line);
  return failures.length === 0;
}

/** @param {string} script */
async function inBrowsers(script) {
  const { ok, missing: absent } = await journeys(() => tests(script));
  missing.push(...absent.filter((line) => !missing.includes(line)));
  return ok;
}

async function hostilePages() {
  await clearCounts('short');
  const ok = await inBrowsers('hostile');
  console.log(countTable(await readCounts('short')));
  return ok;
}

await run(async () => {
  ensureDependencies();
  // They keep one core busy and leave the other to the unit tests.
  const [types, lint] = [runScriptAside('types'), runScriptAside('lint')];
  await step('unit tests', () => tests('unit'));
  await step('types', () => aside(types));
  await step('lint', () => aside(lint));
  await step('build', build);
  await step('manifest', () => runScript('lint-manifest'));
  await step('journeys', () => inBrowsers('journeys'));
  await step('hostile pages', hostilePages);
  const { passed, failed: failedTests, skipped } = sum(counts);
  console.log('');
  for (const line of missing) console.warn(`!!! ${line}`);
  for (const line of unsteady) console.warn(`!!! went well only at the second attempt: ${line}`);
  if (skipped > 0) console.log(`${skipped} skipped`);
  if (failed.length > 0) console.log(`FAILED: ${failed.join(', ')}`);
  if (failed.length > 0) process.exitCode = 1;
  console.log(`${passed} passed, ${failedTests} failed`);
});
