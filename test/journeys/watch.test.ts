import { describe, expect, test } from 'vitest';
import { waitUntil } from '../../scripts/browser/wait-until.mjs';
import { BROWSERS } from './world';
import { watch } from './watch';

/** What the fixture does, as it appears in the reports of both browsers. */
const MISDEEDS = [
  'said by console.error 😀 عربي',
  'thrown uncaught 😀 عربي',
  'rejected unhandled',
  'refused.png',
];

describe.each(BROWSERS)('in $name', ({ launch }) => {
  test('the watch sees what a page of an extension must not do', async () => {
    const browser = await launch({ headless: true, extension: 'test/fixtures/misbehaving-extension' });
    try {
      const { takeProblems, takeRequests } = await watch(browser);
      const page = await browser.openPage('about:blank');
      const popup = await browser.pressAction(page);
      await popup.ready();
      const problems: string[] = [];
      await waitUntil(
        async () => {
          problems.push(...(await takeProblems()));
          return MISDEEDS.every((misdeed) => problems.some((problem) => problem.includes(misdeed)));
        },
        { what: `all misdeeds to be seen, beside ${problems.join('\n')}` },
      );
      expect(await takeRequests()).toContain('https://127.0.0.1:4999/asked-for.png');
    } finally {
      await browser.close();
    }
  });
});
