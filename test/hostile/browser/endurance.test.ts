import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { longArticle } from '../../journeys/long-article';
import type { Answer } from '../../journeys/site';
import { BROWSERS, createWorld } from '../../journeys/world';
import { Scene, settled } from './faults/scene';
import { keepCount } from './keep-count';
import { memoryOfExtension } from './memory-of-extension';
import { FULL, OPTIONS, seedsOf } from './options';
import { answerOf, servedCase } from './served';
import { storedAmounts } from './stored-amounts';

const WANTED = { short: 16, full: 1000 };
/** Memory at the end over that of a browser that has read its first pages. Few pages are no measure. */
const MOST_GROWTH = FULL ? 1.1 : 1.5;
/** Looks at the memory. */
const PARTS = 5;
/** Every so many pages the text is opened in the reader as well. */
const READ_EVERY = 4;
const HOUR = 60 * 60_000;
const MEGABYTE = 1024 * 1024;

/** By turns an article of some length with a title of its own, and a page of the grammar. */
function pageOf(number: number): Answer {
  if (number % 2 === 0) return answerOf(servedCase(number));
  const body = longArticle(5 + (number % 60)).replaceAll('A survey of forty landings', titleOf(number));
  return { type: 'text/html; charset=utf-8', body };
}

const titleOf = (number: number): string => `Survey ${number} of the landings`;

describe.runIf(OPTIONS.folders.length === 0).each(BROWSERS)('in $name', ({ name, launch }) => {
  const [first, last] = seedsOf(name, WANTED);
  /** Pages, after the first of which everything that is made once is made. */
  const fifth = Math.floor((last - first + 1) / PARTS);
  let scene: Scene;

  beforeAll(async () => {
    const more = (path: string): Answer | null => {
      const [, number] = /^\/page\/(\d+)$/.exec(path) ?? [];
      return number === undefined ? null : pageOf(Number(number));
    };
    scene = new Scene(await createWorld(await launch({ headless: true }), { more }));
  });

  afterAll(async () => {
    await scene.world.site.close();
    await scene.world.browser.close();
  });

  /** Reads one page in the popup, now and then in the reader too; gives the titles that are not its own. */
  async function readOne(number: number): Promise<string[]> {
    const popup = await scene.press(await scene.at(`/page/${number}`));
    const shown = await settled(popup);
    await popup.close();
    if (number % 2 === 0) return [];
    const titles = [shown?.title ?? 'none'];
    if (number % READ_EVERY === 1) titles.push((await scene.read(shown?.reader ?? '')).title);
    return titles.filter((title) => title !== titleOf(number));
  }

  /** Bytes, while the reader shows the same text each time. */
  async function memory(): Promise<number> {
    const { page } = await scene.read('/reader/reader.html?id=sample');
    return memoryOfExtension(scene.world.browser, page);
  }

  test(
    `${last - first + 1} pages one after another leave memory and storage as they were`,
    async () => {
      const memories: number[] = [];
      for (let number = first; number <= last; number += 1) {
        expect({ number, wrong: await readOne(number) }).toEqual({ number, wrong: [] });
        if ((number - first + 1) % fifth === 0) memories.push((await memory()) / MEGABYTE);
      }
      const [before = NaN, after = NaN] = [memories[0], memories.at(-1)];
      const { page } = await scene.read('/reader/reader.html?id=sample');
      const stored = await page.evaluate(storedAmounts);
      await keepCount(
        { part: 'endurance', browser: name, run: `pages ${first}-${last}` },
        {
          'pages one after another': last - first + 1,
          ...Object.fromEntries(
            memories.map((amount, at) => [`MB of memory after ${at + 1} of ${memories.length}`, amount]),
          ),
          'MB in the session': stored.session / MEGABYTE,
          'texts kept': stored.texts,
        },
      );
      expect(after / before).toBeLessThan(MOST_GROWTH);
      expect(stored.session).toBeLessThan(10 * MEGABYTE);
      expect(stored.texts).toBeLessThanOrEqual(100);
      expect(stored.bytes).toBeLessThan(40 * MEGABYTE);
      expect(await scene.world.watch.takeProblems()).toEqual([]);
      expect(await scene.world.watch.takeRequests()).toEqual([]);
    },
    HOUR,
  );
});
