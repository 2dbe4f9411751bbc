import { expect } from 'vitest';
import { begin, type Cell } from './cell';
import { expectText, type Scene } from './scene';
import type { Text } from './texts';

const STAGES = {
  'both at one text': ['a', 'a'],
  'each at a text of its own': ['a', 'b'],
} as const;

/** The button is pressed in two windows, and neither popup is waited for before the other is there. */
export const WINDOW_CELLS: readonly Cell[] = Object.entries(STAGES).map(([stage, texts]) => ({
  fault: 'the button is pressed in two windows',
  stage,
  inject: (scene) => inject(scene, texts),
}));

async function inject(scene: Scene, [first, second]: readonly [Text, Text]): Promise<void> {
  const here = await scene.at(`/text/${first}`);
  const there = await scene.inNewWindow(`/text/${second}`);
  const popups = [await scene.press(here), await scene.press(there)];
  const shown = [];
  for (const popup of popups) shown.push(await scene.settled(popup));
  for (const popup of popups) await popup.close().catch(() => null);
  await begin(there.close());
  expect(shown[1]?.state).toBe('ready');
  expect(shown[0]?.reader).not.toBe(shown[1]?.reader);
  await expectText(scene, shown[0] ?? null, [first]);
  await expectText(scene, shown[1] ?? null, [second]);
}
