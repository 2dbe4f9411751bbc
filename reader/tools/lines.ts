/** A line of the text as it is laid out, in CSS pixels of the document. */
export interface Line {
  readonly block: Element;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly width: number;
}

const BLOCKS = '#text [data-block]';

/** The lines of a block from top to bottom. */
function linesOf(block: Element): Line[] {
  const range = document.createRange();
  range.selectNodeContents(block);
  const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  const { left, width } = block.getBoundingClientRect();
  const lines: { top: number; bottom: number }[] = [];
  for (const { top, bottom } of boxes.sort((a, b) => a.top - b.top)) {
    const last = lines.at(-1);
    // Raised and lowered signs belong to the line that holds their middle.
    if (last && (top + bottom) / 2 < last.bottom) last.bottom = Math.max(last.bottom, bottom);
    else lines.push({ top, bottom });
  }
  return lines.map(({ top, bottom }) => ({
    block,
    top: top + scrollY,
    bottom: bottom + scrollY,
    left,
    width,
  }));
}

/** The line at a height of the window, or the nearest one in the block there. */
export function lineAt(y: number): Line | null {
  const text = document.querySelector('#text')?.getBoundingClientRect();
  if (!text) return null;
  const block = document
    .elementsFromPoint(text.left + text.width / 2, y)
    .find((element) => element.matches(BLOCKS));
  return block ? nearest(linesOf(block), y + scrollY) : null;
}

/** The first line below a height of the window, in view or not yet. */
export function firstLineBelow(y: number): Line | null {
  const block = [...document.querySelectorAll(BLOCKS)].find(
    (element) => element.checkVisibility() && element.getBoundingClientRect().bottom > y,
  );
  return block ? nearest(linesOf(block), y + scrollY) : null;
}

function nearest(lines: readonly Line[], y: number): Line | null {
  return lines.find(({ bottom }) => bottom >= y) ?? lines.at(-1) ?? null;
}

/** The line after another, or before it, in the same block or the next one that is shown. */
export function lineBeside(line: Line, by: 1 | -1): Line | null {
  const lines = linesOf(line.block);
  const middle = (line.top + line.bottom) / 2;
  const at = lines.findIndex(({ top, bottom }) => top <= middle && middle <= bottom);
  const inBlock = lines[at + by];
  if (at !== -1 && inBlock) return inBlock;
  const blocks = [...document.querySelectorAll(BLOCKS)];
  const here = blocks.indexOf(line.block);
  const others = by === 1 ? blocks.slice(here + 1) : blocks.slice(0, Math.max(0, here)).reverse();
  for (const block of others) {
    const beyond = block.checkVisibility() && !block.contains(line.block) ? linesOf(block) : [];
    const found = by === 1 ? beyond[0] : beyond.at(-1);
    if (found) return found;
  }
  return null;
}
