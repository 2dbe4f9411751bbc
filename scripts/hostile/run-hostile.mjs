import { spawnSync } from 'node:child_process';
import { clearCounts, readCounts } from './counts.mjs';
import { countTable } from './count-table.mjs';

/**
 * Runs what was asked for and prints the counts.
 *
 * @param {import('./arguments.mjs').Asked} asked
 * @returns {Promise<number>} the exit code
 */
export async function runHostile({ full, parts, browser, seeds, folders }) {
  const form = full ? 'full' : 'short';
  // The short form is one run; a full one may be made part by part.
  if (!full) await clearCounts(form);
  const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'hostile', ...parts.map(fileOf)], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      HOSTILE_FULL: full ? '1' : '0',
      ONLY_BROWSER: browser,
      HOSTILE_SEEDS: seeds,
      HOSTILE_FOLDERS: folders.join('\n'),
    },
  });
  console.log(countTable(await readCounts(form)));
  return status ?? 1;
}

/** @param {string} part */
function fileOf(part) {
  return `test/hostile/browser/${part}.test.ts`;
}
