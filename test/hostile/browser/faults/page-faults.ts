import { begin, type Cell } from './cell';
import { expectText } from './scene';
import { MISBEHAVIOURS } from './texts';

const DOES = {
  dialogs: 'the page opens dialogs',
  mutates: 'the page changes all the time',
  grows: 'the page grows without end',
  blocks: 'the page blocks its thread',
} as const;

export const PAGE_CELLS: readonly Cell[] = MISBEHAVIOURS.map((script) => ({
  fault: DOES[script],
  stage: 'while the page is read',
  inject: async (scene) => {
    const page = await scene.at(`/text/a/${script}`);
    const popup = await scene.press(page);
    const shown = await scene.settled(popup);
    await popup.close().catch(() => null);
    // A page with a dialog open lets nothing else into its tab.
    await begin(page.close());
    await expectText(scene, shown, ['a']);
  },
}));
