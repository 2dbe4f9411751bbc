import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Cell } from './cell';
import { expectText, type Scene } from './scene';
import { emptySession, fillSession } from './full-session';
import { TITLES } from './texts';

interface StorageFault {
  /** Makes the fault, from a page of the extension. */
  readonly make: (control: Page) => Promise<unknown>;
  /** Whether the text has to be there for the reader all the same. */
  readonly kept: boolean;
}

/** The script in the pages of the copy of the extension that is tested here refuses what the mark says. */
const refuse = (what: string) => (control: Page) =>
  control.evaluate((refused) => localStorage.setItem('refuse', refused), what);

const FAULTS: Record<string, StorageFault> = {
  'storage.session is full': { make: (control) => control.evaluate(fillSession), kept: true },
  'storage.session refuses to write': { make: refuse('session.set'), kept: false },
  'storage.session refuses to read': { make: refuse('session.get'), kept: false },
  'storage.local refuses': { make: refuse('local.get local.set'), kept: true },
  'the database is refused': { make: refuse('indexedDB.open'), kept: true },
  'the database does not answer': { make: refuse('indexedDB.answer'), kept: true },
  'the database lacks its stores': { make: (control) => control.evaluate(makeDatabase, 1, ''), kept: true },
  'the database is of a newer version': {
    make: (control) => control.evaluate(makeDatabase, 9, 'list texts'),
    kept: true,
  },
  'the database holds rubbish': {
    make: (control) => control.evaluate(makeDatabase, 1, 'list texts'),
    kept: true,
  },
};

const STAGES: Record<string, (scene: Scene, fault: StorageFault) => Promise<void>> = {
  'before the button is pressed': async (scene, { make, kept }) => {
    await make(await scene.control());
    const popup = await scene.press(await scene.at('/text/a'));
    const shown = await scene.settled(popup);
    await popup.close().catch(() => null);
    if (kept) await expectText(scene, shown, ['a']);
    if (kept) expect(shown?.state).toBe('ready');
  },
  'before the reader is opened': async (scene, { make, kept }) => {
    const href = await summarized(scene);
    await make(await scene.control());
    const { state, title } = await scene.read(href);
    expect(state).toMatch(/^(?:ready|notice)$/);
    if (kept || state === 'ready') expect({ state, title }).toEqual({ state: 'ready', title: TITLES.a });
  },
  'while the reader is open': async (scene, { make }) => {
    const href = await summarized(scene);
    const { page } = await scene.read(href);
    await make(await scene.control());
    await page.evaluate(() => scrollTo(0, 400));
    await page.reload({ waitUntil: 'domcontentloaded' });
    expect((await scene.read(href)).state).toMatch(/^(?:ready|notice)$/);
    expect((await scene.read('/reader/recent.html')).state).toBe('ready');
  },
};

async function summarized(scene: Scene): Promise<string> {
  const popup = await scene.press(await scene.at('/text/a'));
  const shown = await scene.settled(popup);
  await popup.close();
  return shown?.reader ?? '';
}

export const STORAGE_CELLS: readonly Cell[] = Object.entries(FAULTS).flatMap(([fault, made]) =>
  Object.entries(STAGES).map(([stage, run]) => ({
    fault,
    stage,
    inject: async (scene) => {
      try {
        await run(scene, made);
      } finally {
        const control = await scene.control();
        await control.evaluate(emptySession);
        await control.evaluate(mend);
      }
    },
  })),
);

// What follows runs in a page of the extension, sent as text.

/** Puts a database in the place of the extension's, with what no Precis wrote. */
async function makeDatabase(version: number, stores: string): Promise<void> {
  const done = (request: IDBRequest) =>
    new Promise<void>((resolve) => {
      request.addEventListener('success', () => resolve());
      request.addEventListener('error', () => resolve());
    });
  await done(indexedDB.deleteDatabase('precis'));
  const opening = indexedDB.open('precis', version);
  opening.addEventListener('upgradeneeded', () => {
    for (const name of stores.split(' ').filter(Boolean)) {
      const store = opening.result.createObjectStore(name);
      for (const rubbish of [null, 7, 'no entry', { id: 'x', savedAt: Infinity }, [[]]]) {
        store.put(rubbish, JSON.stringify(rubbish));
      }
    }
  });
  await done(opening);
  opening.result.close();
}

async function mend(): Promise<void> {
  localStorage.removeItem('refuse');
  await new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase('precis');
    for (const outcome of ['success', 'error', 'blocked']) request.addEventListener(outcome, () => resolve());
  });
}
