import { anchorId } from '../src/core/anchor';
import { sentences } from '../src/core/language/sentences';
import type { Article } from '../src/core/model';

/** CSS pixels below the bar where the text on top is looked for, and how far on where only a gap is found. */
const UNDER_THE_BAR = 72;
const STEP = 14;
const STEPS = 12;

/** The sentence on top of the window, as an anchor id; `null` before the text and where it is not shown whole. */
export function placeOnTop({ blocks, lang }: Article): string | null {
  const text = document.querySelector('.text');
  if (!text || text.getBoundingClientRect().top > UNDER_THE_BAR) return null;
  const box = text.getBoundingClientRect();
  for (let step = 0; step < STEPS; step += 1) {
    const y = UNDER_THE_BAR + step * STEP;
    const element = document.elementFromPoint(box.left + box.width / 2, y)?.closest('.text [data-block]');
    if (!element) continue;
    const block = Number(element.getAttribute('data-block'));
    const at = Number(element.getAttribute('data-from') ?? 0) + offsetAt(element, box, y);
    const sentence = sentences(blocks[block]?.text ?? '', lang).find(({ end }) => end > at);
    return anchorId({ block, start: sentence?.start ?? 0 });
  }
  return null;
}

/** How many characters of an element stand before the beginning of the line at a height; 0 where the browser cannot tell. */
function offsetAt(element: Element, text: DOMRect, y: number): number {
  const leftToRight = getComputedStyle(element).direction === 'ltr';
  const x = leftToRight ? text.left + 12 : text.right - 12;
  // Chromium has it from 128 on; before, the beginning of the block has to do.
  const caret = 'caretPositionFromPoint' in document ? document.caretPositionFromPoint(x, y) : null;
  if (!caret || !element.contains(caret.offsetNode)) return 0;
  const before = document.createRange();
  before.setStart(element, 0);
  before.setEnd(caret.offsetNode, caret.offset);
  return before.toString().length;
}
