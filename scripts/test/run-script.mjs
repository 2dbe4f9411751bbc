import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { npmCall } from '../setup/npm.mjs';
import { countTests } from './count-tests.mjs';
import { secondAttempts } from './second-attempts.mjs';

/** @typedef {import('./count-tests.mjs').Count} Count */

/**
 * Runs a script of `package.json` to its end, its output in view.
 *
 * @param {string} name
 * @param {string[]} more arguments
 * @returns {Promise<boolean>} whether it ended well
 */
export function runScript(name, ...more) {
  return ended(start(name, more, 'inherit'));
}

/**
 * The same, but what it prints is given back, so that it can run beside others.
 *
 * @param {string} name
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function runScriptAside(name) {
  const child = start(name, [], 'pipe');
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (part) => (output += part));
  return { ok: await ended(child), output };
}

/**
 * @param {string} name
 * @param {string[]} more
 * @param {'inherit' | 'pipe'} output
 */
function start(name, more, output) {
  const { command, args, shell } = npmCall(['run', '--silent', name, '--', ...more]);
  return spawn(command, args, { stdio: ['ignore', output, output], shell });
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<boolean>} whether it ended well
 */
function ended(child) {
  return new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(error.message);
      resolve(false);
    });
    child.once('close', (code) => resolve(code === 0));
  });
}

/**
 * Runs the tests behind a script of `package.json`.
 *
 * @param {string} name
 * @returns {Promise<{ ok: boolean, count: Count, unsteady: string[] }>} `unsteady`: what needed a second attempt
 */
export async function runTests(name) {
  const file = `out/tests-${name}.json`;
  await rm(file, { force: true });
  const ok = await runScript(name, '--reporter=dot', '--reporter=json', `--outputFile.json=${file}`);
  const report = await readFile(file, 'utf8').catch(() => null);
  const count = countTests(report);
  return { ok: ok && count.failed === 0, count, unsteady: secondAttempts(report) };
}
