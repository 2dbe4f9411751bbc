import type { Anchor } from '../../src/core/model';

/** What is selected in the text, as a place of the block it begins in; `null` where nothing of the text is. */
export function selectedPlace(selection: Selection | null): Anchor | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const first = blockAround(range.startContainer);
  if (!first) return null;
  const start = offsetIn(first, range.startContainer, range.startOffset);
  const sameBlock = blockAround(range.endContainer) === first;
  const end = sameBlock ? offsetIn(first, range.endContainer, range.endOffset) : endOf(first);
  return end > start ? { block: Number(first.dataset['block']), start, end } : null;
}

function blockAround(node: Node): HTMLElement | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest<HTMLElement>('#text [data-block]') ?? null;
}

/** Characters of a block's text before a point in its element. */
function offsetIn(block: HTMLElement, node: Node, offset: number): number {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return Number(block.dataset['from'] ?? 0) + before.toString().length;
}

function endOf(block: HTMLElement): number {
  return Number(block.dataset['from'] ?? 0) + (block.textContent ?? '').length;
}
