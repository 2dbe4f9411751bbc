import { data } from './dom';
import { IN_BROWSER } from './in-browser';

const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

/** What the user has selected in a page. */
export class Selected {
  readonly #range: Range;
  readonly #root: Node;

  constructor(range: Range) {
    this.#range = range;
    this.#root = rootOf(range.startContainer);
  }

  /** Whether any of the node is selected. In a shadow tree or a frame all is: what holds it has been asked. */
  has(node: Node): boolean {
    return this.#range.intersectsNode(node) || rootOf(node) !== this.#root;
  }

  /** The selected part of a text. */
  textOf(node: Text): string {
    if (!this.has(node)) return '';
    const { startContainer, startOffset, endContainer, endOffset } = this.#range;
    const end = node === endContainer ? endOffset : undefined;
    return data.call(node).slice(node === startContainer ? startOffset : 0, end);
  }
}

/** `null` where nothing is selected, and outside a browser. */
export function selectedIn(document: Document): Selected | null {
  const selection = IN_BROWSER ? Document.prototype.getSelection.call(document) : null;
  if (selection === null || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0).cloneRange();
  // Firefox makes several ranges of the cells of a table.
  const last = selection.getRangeAt(selection.rangeCount - 1);
  range.setEnd(last.endContainer, last.endOffset);
  return new Selected(range);
}
