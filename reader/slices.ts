import type { Section } from '../src/core/model';

/** Words. The largest window shows about 1,100 of the smallest text, and a sentence that is led to may stand in its middle. */
const WINDOW = 1_200;
/** Words rendered in one task: some milliseconds, so that scrolling and typing go on between them. */
const SLICE = 2_500;

/** What each section is rendered with; `null` where it is still to come. */
export type Slices<Frame> = readonly (Frame | null)[];

type Words = Pick<Section, 'from' | 'to' | 'words'>;

/**
 * What is rendered at once: the section of a block and as much around it as a window may show. The rest of a long text
 * comes after the first paint. `block`: `null` renders everything.
 */
export function firstSlice<Frame>(
  sections: readonly Words[],
  frame: Frame,
  block: number | null,
): Slices<Frame> {
  if (block === null) return sections.map(() => frame);
  const start = sectionOf(sections, block);
  const shown = new Set([start]);
  for (const direction of [1, -1]) {
    let words = 0;
    for (let at = start; words < WINDOW && sections[at]; at += direction) {
      // The place may be at either end of its own section.
      if (at !== start) words += sections[at]?.words ?? 0;
      shown.add(at);
    }
  }
  return sections.map((_, index) => (shown.has(index) ? frame : null));
}

/** The next sections rendered with a frame: first those that are still to come, from a block on, and then the others. */
export function nextSlice<Frame>(
  sections: readonly Words[],
  slices: Slices<Frame>,
  { frame, block }: { readonly frame: Frame; readonly block: number | null },
): Slices<Frame> {
  const start = sectionOf(sections, block ?? 0);
  const order = [...sections.keys()].sort((a, b) => distance(a, start) - distance(b, start));
  const missing = order.filter((index) => slices[index] === null);
  const due = missing.length > 0 ? missing : order.filter((index) => slices[index] !== frame);
  const taken = new Set<number>();
  let words = 0;
  for (const index of due) {
    if (taken.size > 0 && words + (sections[index]?.words ?? 0) > SLICE) break;
    words += sections[index]?.words ?? 0;
    taken.add(index);
  }
  return slices.map((before, index) => (taken.has(index) ? frame : before));
}

function sectionOf(sections: readonly Words[], block: number): number {
  return Math.max(
    0,
    sections.findIndex(({ from, to }) => from <= block && block < to),
  );
}

/** What follows is wanted before what stands above. */
function distance(index: number, start: number): number {
  return index >= start ? index - start : Number.MAX_SAFE_INTEGER - index;
}
