// npm run test:hostile [-- [--full] [--seed NUMBER] [FOLDER…]]: attacks the built extension in real browsers.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, seed: { type: 'string' } },
});
if (values.seed !== undefined && !/^\d{1,15}$/.test(values.seed)) {
  throw new Error(`--seed takes a whole number, not ${values.seed}`);
}
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'hostile'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: {
    ...process.env,
    HOSTILE_FOLDERS: positionals.map((folder) => resolve(folder)).join('\n'),
    HOSTILE_FULL: values.full ? '1' : '0',
    ...(values.seed === undefined ? {} : { HOSTILE_SEED: values.seed }),
  },
});
process.exitCode = status ?? 1;
