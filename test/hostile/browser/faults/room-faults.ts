import { expect } from 'vitest';
import { waitUntil } from '../../../../scripts/browser/wait-until.mjs';
import type { Cell } from './cell';
import { emptySession, fillSession, unlistTexts } from './full-session';
import { expectText } from './scene';

/** Two popups that save at once: the second finds no room before the first has come to list its text. */
export const ROOM_CELLS: readonly Cell[] = [
  {
    fault: 'storage.session is full',
    stage: 'before the text of another popup is listed',
    inject: async (scene) => {
      const control = await scene.control();
      const first = await scene.press(await scene.at('/text/a'));
      const earlier = await scene.settled(first);
      await first.close();
      await waitUntil(() => control.evaluate(unlistTexts), { what: 'the text to be listed' });
      await control.evaluate(fillSession);
      try {
        const second = await scene.press(await scene.at('/text/b'));
        const later = await scene.settled(second);
        await second.close();
        expect([earlier?.state, later?.state]).toEqual(['ready', 'ready']);
        await expectText(scene, earlier, ['a']);
        await expectText(scene, later, ['b']);
      } finally {
        await control.evaluate(emptySession);
      }
    },
  },
];
