import { expect, test } from 'vitest';
import { countTable } from '../../../scripts/hostile/count-table.mjs';

test('counts of runs of one part add up, the browsers beside one another', () => {
  const table = countTable([
    { part: 'generated', browser: 'chromium', run: 'seeds 1-2', counts: { pages: 2 } },
    { part: 'generated', browser: 'chromium', run: 'seeds 3-5', counts: { pages: 3 } },
    { part: 'faults', browser: 'firefox', run: 'a', counts: { injections: 7 } },
  ]);
  expect(table.split('\n').map((line) => line.split(/\s{2,}/).filter(Boolean))).toEqual([
    ['chromium', 'firefox'],
    ['generated: pages', '5', '-'],
    ['faults: injections', '-', '7'],
  ]);
});

test('of several runs the slowest time stands', () => {
  const run = (name: string, slowest: number) => ({
    part: 'faults',
    browser: 'firefox',
    run: name,
    counts: { 'slowest, ms': slowest },
  });
  expect(countTable([run('1', 70), run('2', 90), run('3', 80)])).toMatch(/slowest, ms\s+-\s+90$/);
});
