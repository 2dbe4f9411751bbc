import { expect, test, vi } from 'vitest';
import { PopupPage } from '../../popup/popup-page';
import { FRAME } from '../../popup/state';
import { NO_TOOLS } from '../../popup/tools';
import type { PartialReason } from '../../src/core/model';
import { sampleArticle } from '../../src/core/sample/sample';
import { rendered } from '../view/rendered';
import { INERT_ACTIONS, INERT_USE } from './inert';
import { readingOf } from './reading-of';

vi.mock('webextension-polyfill', () => import('../reader/extension-browser'));

function saidOf(partial: PartialReason | null): string | undefined {
  const reading = readingOf({ ...sampleArticle(), partial });
  const state = { ...FRAME, view: { kind: 'summary' as const, reading } };
  const page = rendered(<PopupPage state={state} actions={INERT_ACTIONS} tools={NO_TOOLS} use={INERT_USE} />);
  return page.querySelector('.partial')?.textContent;
}

test.each(['nodes', 'blocks', 'characters'] as const)(
  'where a page has more %s than are read, the popup says that its end is missing',
  (cap) => {
    expect(saidOf(cap)).toBe('The page is longer than Precis reads, so its end is missing.');
  },
);

test('where reading took too long, the popup says that the end may be missing', () => {
  expect(saidOf('deadline')).toBe('Reading the page took too long, so its end may be missing.');
});

test('of a page still on its way and of a whole one the popup says something else, and nothing', () => {
  expect(saidOf('loading')).toMatch(/loading/);
  expect(saidOf(null)).toBeUndefined();
});
