import { expect, test } from 'vitest';
import { installLine } from '../../../scripts/setup/browsers.mjs';

test.each([
  ['linux', 'debian', 'sudo apt-get install -y --no-install-recommends chromium'],
  ['linux', 'ubuntu', 'sudo apt-get install -y --no-install-recommends chromium-browser'],
  ['linux', null, 'sudo dnf install -y chromium'],
  ['darwin', null, 'brew install --cask google-chrome'],
  ['win32', null, 'winget install Google.Chrome'],
] as const)('on %s (%s) one line installs a browser', (platform, distribution, line) => {
  expect(installLine('chromium', { platform, distribution })).toBe(line);
});
