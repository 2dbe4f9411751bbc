import type { Page } from 'puppeteer-core';
import type { Popup } from '../../../../scripts/browser/types';
import type { Shown } from '../../../journeys/popup-hooks';
import { begin, type Cell, keepBusy, SCRIPT_STOPPED } from './cell';
import { expectText, type Scene } from './scene';
import { BUSY } from './texts';

interface Reached {
  readonly page: Page;
  readonly popup: Popup;
}

/** How far a press has come. */
const STAGES: Record<string, (scene: Scene) => Promise<Reached>> = {
  'as the button is pressed': async (scene) => {
    const page = await scene.at('/text/a');
    return { page, popup: await scene.press(page) };
  },
  'while the page is read': async (scene) => {
    const page = await scene.at('/text/a');
    await keepBusy(page, BUSY);
    return { page, popup: await scene.press(page) };
  },
  'once the summary stands': async (scene) => {
    const page = await scene.at('/text/a');
    const popup = await scene.press(page);
    await scene.settled(popup);
    return { page, popup };
  },
};

/** What happens to the tab; the summary that stands then may be of either text, but of no mixture. */
const TAB_FAULTS: Record<string, (page: Page, scene: Scene) => Promise<void>> = {
  'the tab goes elsewhere': (page, { world }) =>
    begin(page.goto(world.site.address('/text/b'), { waitUntil: 'domcontentloaded' })),
  'the tab is loaded anew': (page) => begin(page.reload({ waitUntil: 'domcontentloaded' })),
  'the tab is closed': (page) => begin(page.close()),
  'the page comes back from the cache': async (page, { world }) => {
    await begin(page.goto(world.site.address('/text/b'), { waitUntil: 'domcontentloaded' }));
    // Firefox 153 does not tell of a page that comes back so.
    await begin(page.goBack({ waitUntil: 'domcontentloaded', timeout: 3000 }));
  },
};

/** What is done with the popup itself. */
const POPUP_FAULTS: Record<string, (reached: Reached, scene: Scene) => Promise<Shown | null>> = {
  'the popup is closed and opened again': async ({ page, popup }, scene) => {
    await popup.close();
    return scene.settled(await scene.press(page));
  },
  'the button is pressed in another tab': async ({ popup }, scene) => {
    await popup.close();
    const { browser, site } = scene.world;
    const other = await browser.openPage(site.address('/text/b'));
    const shown = await scene.settled(await scene.press(other));
    await expectText(scene, shown, ['b']);
    await other.close();
    return null;
  },
};

const REPORTED: Record<string, RegExp> = { 'the tab is closed': SCRIPT_STOPPED };

function tabCell(stage: string, fault: string): Cell {
  return {
    fault,
    stage,
    ...(REPORTED[fault] && { reported: REPORTED[fault] }),
    inject: async (scene) => {
      const reached = await STAGES[stage]?.(scene);
      if (!reached) throw new Error(`no stage ${stage}`);
      const over = TAB_FAULTS[fault]?.(reached.page, scene);
      const shown = await scene.settled(reached.popup);
      await over;
      await reached.popup.close().catch(() => null);
      // A tab that went back and forth is no ground for the next fault.
      await begin(reached.page.close());
      await expectText(scene, shown, ['a', 'b']);
    },
  };
}

function popupCell(stage: string, fault: string): Cell {
  return {
    fault,
    stage,
    inject: async (scene) => {
      const reached = await STAGES[stage]?.(scene);
      if (!reached) throw new Error(`no stage ${stage}`);
      await expectText(scene, (await POPUP_FAULTS[fault]?.(reached, scene)) ?? null, ['a']);
    },
  };
}

export const TAB_CELLS: readonly Cell[] = Object.keys(STAGES).flatMap((stage) =>
  Object.keys(TAB_FAULTS)
    .map((fault) => tabCell(stage, fault))
    .concat(Object.keys(POPUP_FAULTS).map((fault) => popupCell(stage, fault))),
);
