import { elementsMatching } from './dom';
import { IN_BROWSER } from './in-browser';

const STATING = '[hidden],[aria-hidden],[role]';

/**
 * Which elements say by an attribute that they are hidden or what they are. To ask a tree once for all of them costs a
 * fifth of asking each element. Outside a browser the tree is slow to ask: there every element may be one.
 */
export class Stated {
  readonly #elements = new Set<Element>();

  /** Adds those of a document or of a shadow tree. */
  add(root: Document | DocumentFragment): void {
    for (const element of IN_BROWSER ? elementsMatching(root, STATING) : []) this.#elements.add(element);
  }

  has(element: Element): boolean {
    return IN_BROWSER ? this.#elements.has(element) : true;
  }
}
