import type { Box } from '../candidates';

/** What stands around a box. */
export interface Surroundings {
  /** Index of the nearest box that holds it and more leaves; -1 for none. */
  readonly wider: number;
  /** What boxes of the same names, their own and their parents', hold together. */
  readonly alike: { prose: number; count: number };
  /** In an `article`, 1, in the main element, 2, in both, 3. */
  readonly within: number;
}

/** What a box adds to `Surroundings.within`. */
function partOf({ tag, role }: Box): number {
  if (tag === 'article') return 1;
  return tag === 'main' || role === 'main' ? 2 : 0;
}

/** One a box; what looks alike is still to be summed up. */
export function surroundingsOf(boxes: readonly Box[]): Surroundings[] {
  const found: Surroundings[] = [];
  const numbers = new Map<string, number>();
  const looks = new Map<number, Surroundings['alike']>();
  const own: number[] = [];
  // In document order, so that what holds a box comes before it.
  boxes.forEach((box) => {
    const { tag, classes, parent, from, to } = box;
    const holder = boxes[parent];
    const isWider = holder !== undefined && holder.to - holder.from > to - from;
    // A class can be as long as a page: its number stands for it in the boxes below.
    const name = `${tag} ${classes}`;
    const number = numbers.get(name) ?? numbers.size;
    numbers.set(name, number);
    own.push(number);
    const look = number * boxes.length + (own[parent] ?? 0);
    const alike = looks.get(look) ?? { prose: 0, count: 0 };
    looks.set(look, alike);
    found.push({
      wider: isWider ? parent : (found[parent]?.wider ?? -1),
      alike,
      within: partOf(box) | (found[parent]?.within ?? 0),
    });
  });
  return found;
}
