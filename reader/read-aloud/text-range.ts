import type { Anchor } from '../../src/core/model';

/** The place of the rendered text that an anchor names; `null` where it is not rendered, whole or at all. */
export function textRange({ block, start, end }: Anchor): Range | null {
  for (const element of document.querySelectorAll<HTMLElement>(`#text [data-block="${block}"]`)) {
    const from = Number(element.dataset['from'] ?? 0);
    const text = element.querySelector('figcaption') ?? element;
    const range = rangeIn(text, start - from, end - from);
    if (range) return range;
  }
  return null;
}

/** Characters [start, end) of an element’s text. */
function rangeIn(element: Element, start: number, end: number): Range | null {
  if (start < 0) return null;
  const range = document.createRange();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let at = 0;
  let begun = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node.textContent ?? '';
    if (!begun && start < at + length) {
      range.setStart(node, start - at);
      begun = true;
    }
    if (begun && end <= at + length) {
      range.setEnd(node, end - at);
      return range;
    }
    at += length;
  }
  return null;
}
