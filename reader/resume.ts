import { parseAnchorId } from '../src/core/anchor';
import { holdPosition } from './hold-position';

/** CSS pixels from the top of the window to the line where reading goes on. */
const READING_LINE = 80;

/** Brings a sentence on top of the window, as it was when it was last read. Tells whether it is there. */
export function resumeAt(place: string): boolean {
  const named = parseAnchorId(place);
  const block = named && document.querySelector(`.text [data-block="${named.block}"]`);
  if (!named || !block) return false;
  const line = document.createRange();
  setStart(line, block, named.start);
  holdPosition(() => line.getBoundingClientRect().top, READING_LINE);
  return true;
}

/** Sets a range to the character of an element's text. */
function setStart(range: Range, element: Element, offset: number): void {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let before = 0;
  range.selectNode(element);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    if (before + length > offset) {
      range.setStart(node, offset - before);
      range.setEnd(node, offset - before + 1);
      return;
    }
    before += length;
  }
}
