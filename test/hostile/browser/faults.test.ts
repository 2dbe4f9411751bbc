import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, createWorld } from '../../journeys/world';
import type { Cell } from './faults/cell';
import { allowReloads } from './faults/developer-mode';
import { PAGE_CELLS } from './faults/page-faults';
import { PRIVATE_CELLS } from './faults/private-faults';
import { reloadCells } from './faults/reload-faults';
import { ROOM_CELLS } from './faults/room-faults';
import { Scene } from './faults/scene';
import { STORAGE_CELLS } from './faults/storage-faults';
import { TAB_CELLS } from './faults/tab-faults';
import { faultPages } from './faults/texts';
import { WINDOW_CELLS } from './faults/window-faults';
import { keepCount } from './keep-count';
import { refusingExtension } from './lab/build-lab';
import { FULL, OPTIONS, seedsOf } from './options';

let extension = '';

const CELLS: readonly Cell[] = [
  ...TAB_CELLS,
  ...PAGE_CELLS,
  ...STORAGE_CELLS,
  ...PRIVATE_CELLS,
  ...WINDOW_CELLS,
  ...ROOM_CELLS,
  ...reloadCells(() => extension),
];

/** Milliseconds from the press to a known state; timed in the full form alone, as times mean something on a quiet machine only. */
const LONGEST = 2500;

/** Of the short form's cells each browser has this many; the full form has all of them in every round. */
const SHORT = 9;

describe.runIf(OPTIONS.folders.length === 0).each(BROWSERS)('in $name', ({ name, launch }) => {
  const [firstRound, lastRound] = seedsOf(name, { short: 2, full: 9 });
  const quick = CELLS.filter(({ fullOnly }) => fullOnly !== true);
  const step = quick.length / SHORT;
  const offset = name === 'chromium' ? 0 : step / 2;
  const wanted = Array.from({ length: SHORT }, (_, at) => quick[Math.floor(at * step + offset)]);
  const cells = FULL ? CELLS : quick.filter((cell) => wanted.includes(cell));
  const rounds = Array.from({ length: lastRound - firstRound + 1 }, (_, at) => firstRound + at);
  const injections = rounds.flatMap((round) =>
    cells.map(({ fault, stage, inject, reported }) => ({ fault, stage, inject, reported, round })),
  );
  const counts: Record<string, number> = {};
  let slowest = 0;
  let scene: Scene;

  beforeAll(async () => {
    extension = await refusingExtension(name);
    scene = new Scene(await createWorld(await launch({ headless: true, extension }), { more: faultPages }));
    await allowReloads(scene.world.browser);
    await scene.control();
  });

  afterAll(async () => {
    await scene.world.site.close();
    await scene.world.browser.close();
    await rm(extension, { recursive: true, force: true, maxRetries: 5 });
    const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
    await keepCount(
      { part: 'faults', browser: name, run: `rounds ${firstRound}-${lastRound}` },
      {
        'injections, each in a known state': total,
        'slowest of them, ms by the popup’s clock': Math.round(slowest),
        ...counts,
      },
    );
  });

  test.each(injections)('$fault, $stage (round $round)', async ({ fault, stage, inject, reported }) => {
    await inject(scene);
    const took = scene.takeSlowest();
    slowest = Math.max(slowest, took);
    expect(took).toBeLessThan(FULL ? LONGEST : Infinity);
    expect(await scene.world.watch.takeRequests()).toEqual([]);
    const problems = await scene.world.watch.takeProblems();
    expect(problems.filter((problem) => !reported?.test(problem))).toEqual([]);
    const cell = `${fault}, ${stage}`;
    counts[cell] = (counts[cell] ?? 0) + 1;
  });
});
