import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BrowserName } from '../../../scripts/browser/types';
import { BROWSERS, createWorld, type World } from '../../journeys/world';
import { folderCases, ownCases, type Case } from './case';
import { keepCount } from './keep-count';
import { FULL, OPTIONS, seedsOf } from './options';
import { answerOf, servedCase } from './served';
import { openTabs, takeThrough, type Tabs } from './take-through';

/** Pages grown; in the short form as many of the project's own go with them. */
const WANTED = { short: 10, full: 200 };

/** What each browser shows to an injected script in a way of its own. */
const EVERYWHERE = 'words in a shadow tree';

function casesOf(browser: BrowserName): Case[] {
  if (OPTIONS.folders.length > 0) return OPTIONS.folders.flatMap(folderCases);
  const [first, last] = seedsOf(browser, WANTED);
  const grown = Array.from({ length: last - first + 1 }, (_, index) => servedCase(first + index));
  return [...(OPTIONS.seeds ? [] : someOf(ownCases(), browser)), ...grown];
}

/** All of them in the full form, else a few, spread over all kinds, others in each browser. */
function someOf(all: readonly Case[], browser: BrowserName): Case[] {
  if (FULL) return [...all];
  const step = Math.floor(all.length / WANTED.short);
  const wanted = all.filter((_, index) => index % step === 0).slice(0, WANTED.short);
  const half = wanted.filter((_, index) => (index % 2 === 0) === (browser === 'chromium'));
  return [...half, ...all.filter(({ name }) => name === EVERYWHERE)];
}

describe.each(BROWSERS)('in $name', ({ name, launch }) => {
  const cases = casesOf(name);
  let world: World;
  let tabs: Tabs;
  let sound = 0;

  beforeAll(async () => {
    world = await createWorld(await launch({ headless: true }), {
      more: (path) => {
        const [, place = ''] = /^\/case\/(\d+)$/.exec(path) ?? [];
        const found = cases[place === '' ? -1 : Number(place)];
        return found ? answerOf(found) : null;
      },
    });
    tabs = await openTabs(world);
  });

  afterAll(async () => {
    await world.site.close();
    await world.browser.close();
    const run = OPTIONS.folders.length > 0 ? 'folders' : `seeds ${seedsOf(name, WANTED).join('-')}`;
    await keepCount(
      { part: 'journeys', browser: name, run },
      { 'journeys from the toolbar to the reader': sound },
    );
  });

  test.each(cases.map((expected, index) => ({ name: expected.name, expected, index })))(
    'from the toolbar to the reader: $name',
    async ({ expected, index }) => {
      expect(await takeThrough(world, tabs, { path: `/case/${index}`, expected })).toEqual([]);
      expect(await world.watch.takeProblems()).toEqual([]);
      expect(await world.watch.takeRequests()).toEqual([]);
      sound += 1;
    },
  );
});
