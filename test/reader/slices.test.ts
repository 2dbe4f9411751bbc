import { expect, test } from 'vitest';
import { firstSlice, nextSlice, type Slices } from '../../reader/slices';

/** Sections of so many words, one block each. */
function sectionsOf(...words: readonly number[]): { from: number; to: number; words: number }[] {
  return words.map((count, index) => ({ from: index, to: index + 1, words: count }));
}

const long = sectionsOf(...Array.from({ length: 20 }, () => 600));

function shown(slices: Slices<string>): number[] {
  return [...slices.keys()].filter((index) => slices[index] !== null);
}

test('at the beginning of a long text the first window is rendered, and no more', () => {
  expect(shown(firstSlice(long, 'frame', 0))).toEqual([0, 1, 2]);
});

test('in the midst of a text, what stands around the place is rendered', () => {
  expect(shown(firstSlice(long, 'frame', 10))).toEqual([8, 9, 10, 11, 12]);
});

test('a short text is rendered at once, and so is one that is needed whole', () => {
  expect(shown(firstSlice(sectionsOf(300, 200, 400), 'frame', 0))).toEqual([0, 1, 2]);
  expect(shown(firstSlice(long, 'frame', null)).length).toBe(long.length);
});

test('then comes what follows the place, and then what stands above it, the nearest first', () => {
  const steps: number[][] = [];
  let slices = firstSlice(long, 'frame', 10);
  while (slices.includes(null)) {
    const before = shown(slices);
    slices = nextSlice(long, slices, { frame: 'frame', block: 10 });
    steps.push(shown(slices).filter((index) => !before.includes(index)));
  }
  expect(steps).toEqual([
    [13, 14, 15, 16],
    [7, 17, 18, 19],
    [3, 4, 5, 6],
    [0, 1, 2],
  ]);
});

test('a new frame comes to each section in its turn, once the whole text stands', () => {
  let slices: Slices<string> = long.map((_, index) => (index < 18 ? 'old' : null));
  slices = nextSlice(long, slices, { frame: 'new', block: 0 });
  expect(slices.slice(0, 18)).toEqual(long.slice(2).map(() => 'old'));
  slices = nextSlice(long, slices, { frame: 'new', block: 0 });
  expect(slices.slice(0, 5)).toEqual(['new', 'new', 'new', 'new', 'old']);
});

test('a section longer than a slice is one slice', () => {
  const sections = sectionsOf(1_500, 9_000, 10);
  const slices = nextSlice(sections, ['frame', null, null], { frame: 'frame', block: 0 });
  expect(shown(slices)).toEqual([0, 1]);
});
