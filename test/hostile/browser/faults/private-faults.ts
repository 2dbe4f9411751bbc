import { begin, type Cell, SCRIPT_STOPPED } from './cell';
import { expectText, type Scene } from './scene';

/** A private window that goes, or whose tab goes elsewhere, while a text of it is being read. */
export const PRIVATE_CELLS: readonly Cell[] = (
  ['while the page is read', 'once the summary stands'] as const
).map((stage) => ({
  fault: 'a private window is closed',
  stage,
  reported: SCRIPT_STOPPED,
  inject: async (scene: Scene) => {
    const { browser, site } = scene.world;
    const page = await browser.openPage(site.address('/text/b'), { private: true });
    const popup = await scene.press(page);
    if (stage === 'once the summary stands') await scene.settled(popup);
    await begin(page.close());
    await scene.settled(popup).catch(() => null);
    const after = await scene.press(await scene.at('/text/a'));
    const shown = await scene.settled(after);
    await after.close();
    await expectText(scene, shown, ['a']);
  },
}));
