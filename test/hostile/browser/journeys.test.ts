import { expect, test } from 'vitest';
import { inEachBrowser } from '../../journeys/world';
import { folderCases, ownCases, type Case } from './case';
import { OPTIONS } from './options';
import { takeThrough } from './take-through';

const cases: readonly Case[] =
  OPTIONS.folders.length > 0 ? OPTIONS.folders.flatMap(folderCases) : sample(ownCases());

/** All of them in the full run, else some, spread over all kinds. */
function sample(all: readonly Case[]): Case[] {
  const step = OPTIONS.full ? 1 : Math.floor(all.length / OPTIONS.journeys);
  return all.filter((_, index) => index % step === 0);
}

function answer(path: string) {
  const [, place] = /^\/case\/(\d+)$/.exec(path) ?? [];
  const found = place === undefined ? undefined : cases[Number(place)];
  return found ?? null;
}

inEachBrowser((world) => {
  test.each(cases.map((expected, index) => ({ name: expected.name, expected, index })))(
    'from the toolbar to the reader: $name',
    async ({ expected, index }) => {
      expect(await takeThrough(world(), `/case/${index}`, expected)).toEqual([]);
    },
  );
}, answer);
