import { afterEach, expect, test, vi } from 'vitest';
import { follow } from '../../../reader/read-aloud/follow';

const HEIGHT = 800;

/** A sentence of one line at this place of the window, in CSS pixels. */
function sentenceAt(top: number): Range {
  const box = { top, bottom: top + 30, height: 30 };
  return { getBoundingClientRect: () => box } as unknown as Range; // all that is asked of it
}

/** How the page scrolls to a sentence. */
function scrolls(top: number, reducedMotion: boolean): ScrollToOptions[] {
  const seen: ScrollToOptions[] = [];
  vi.stubGlobal('innerHeight', HEIGHT);
  vi.stubGlobal('matchMedia', () => ({ matches: reducedMotion }));
  vi.stubGlobal('scrollBy', (options: ScrollToOptions) => seen.push(options));
  vi.stubGlobal('requestAnimationFrame', () => 0);
  follow(sentenceAt(top));
  return seen;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a sentence where one reads moves nothing', () => {
  expect(scrolls(200, false)).toEqual([]);
});

test('a sentence below the window is brought to a third of it', () => {
  expect(scrolls(900, false)).toEqual([{ top: 900 - HEIGHT * 0.3, behavior: 'smooth' }]);
});

test('the page jumps instead of moving where motion is not wanted, and where the way is long', () => {
  expect(scrolls(900, true)).toEqual([{ top: 900 - HEIGHT * 0.3, behavior: 'instant' }]);
  expect(scrolls(5000, false)[0]?.behavior).toBe('instant');
});
