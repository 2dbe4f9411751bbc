import { beforeEach, expect, test, vi } from 'vitest';
import { focusTitle } from '../../popup/title-focus';

const frames: (() => void)[] = [];

/** A document with a title that takes the focus or does not, as one that is not laid out yet. */
function documentWhere(laidOut: () => boolean): { activeElement: unknown; body: object; title: object } {
  const body = {};
  const shown = {
    body,
    activeElement: body,
    title: {
      focus: () => {
        if (laidOut()) shown.activeElement = shown.title;
      },
    },
    querySelector: () => shown.title,
  };
  vi.stubGlobal('document', shown);
  return shown;
}

beforeEach(() => {
  frames.length = 0;
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
});

test('the title takes the focus from the body', () => {
  const shown = documentWhere(() => true);
  focusTitle();
  expect(shown.activeElement).toBe(shown.title);
  expect(frames).toEqual([]);
});

test('a document that is not laid out yet gives it to the title with a later frame', () => {
  let laidOut = false;
  const shown = documentWhere(() => laidOut);
  focusTitle();
  expect(shown.activeElement).toBe(shown.body);
  laidOut = true;
  for (const frame of frames.splice(0)) frame();
  expect(shown.activeElement).toBe(shown.title);
  expect(frames).toEqual([]);
});

test('the focus stays where the user has put it', () => {
  const shown = documentWhere(() => true);
  const link = {};
  shown.activeElement = link;
  focusTitle();
  expect(shown.activeElement).toBe(link);
});
