import type { Box } from '../../src/core/extract/candidates';

/** What stands around a box, as indices of boxes; -1 for none. */
export interface Surroundings {
  /** The nearest one that holds more leaves. */
  readonly wider: number;
  /** The child of the root that holds it. */
  readonly part: number;
  /** What boxes of the same names, their own and their parents', hold together. */
  readonly alike: { prose: number; count: number };
}

/** One a box; what looks alike is still to be summed up. */
export function surroundingsOf(boxes: readonly Box[], root: number): Surroundings[] {
  const found: Surroundings[] = [];
  const looks = new Map<string, Surroundings['alike']>();
  // In document order, so that what holds a box comes before it.
  boxes.forEach(({ tag, classes, parent, from, to }, index) => {
    const outer = found[parent];
    const holder = boxes[parent];
    const isWider = holder !== undefined && holder.to - holder.from > to - from;
    const names = `${tag} ${classes} ${holder?.tag} ${holder?.classes}`;
    const alike = looks.get(names) ?? { prose: 0, count: 0 };
    looks.set(names, alike);
    const wider = isWider ? parent : (outer?.wider ?? -1);
    found.push({ wider, part: parent === root ? index : (outer?.part ?? -1), alike });
  });
  return found;
}
