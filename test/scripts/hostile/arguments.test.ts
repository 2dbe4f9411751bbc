import { resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostileArguments, PARTS } from '../../../scripts/hostile/arguments.mjs';

test('without an argument the short form of every part runs in both browsers', () => {
  expect(hostileArguments([])).toEqual({ full: false, parts: [], browser: '', seeds: '', folders: [] });
});

test('a full run can be made part by part, in one browser, over some seeds', () => {
  const args = '--full --part generated --part journeys --browser firefox --seeds 1-5000 pages'.split(' ');
  expect(hostileArguments(args)).toEqual({
    full: true,
    parts: ['generated', 'journeys'],
    browser: 'firefox',
    seeds: '1-5000',
    folders: [resolve('pages')],
  });
});

test.each(['--part none', '--browser lynx', '--seeds 1', '--seeds a-b', '--fast'])(
  '%s is refused',
  (args) => {
    expect(hostileArguments(args.split(' '))).toBeNull();
  },
);

test.each(PARTS)('the part %s is a test', (part) => {
  expect(existsSync(`test/hostile/browser/${part}.test.ts`)).toBe(true);
});
