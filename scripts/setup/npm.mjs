/**
 * How to call npm: by the one that runs this script, where there is one.
 *
 * @param {string[]} args
 * @returns {{ command: string, args: string[], shell: boolean }} for `spawn`
 */
export function npmCall(args) {
  const running = process.env['npm_execpath'];
  if (running?.endsWith('.js')) return { command: process.execPath, args: [running, ...args], shell: false };
  const isWindows = process.platform === 'win32';
  return { command: isWindows ? 'npm.cmd' : 'npm', args, shell: isWindows };
}
