import type { PartialReason } from '../model';
import {
  data,
  firstChild,
  isElementOf,
  isTextOf,
  nextSibling,
  nodeType,
  shadowRootOf,
  slotted,
  topNodes,
} from './dom';
import { DEADLINE_MS, MAX_BLOCKS, MAX_CHARACTERS, MAX_NODES } from './limits';

/** What happens at each node. `open` tells where the children are; elements it answers `null` for are passed over. */
export interface Visitor {
  open(element: Element): Children | null;
  close(): void;
  text(data: string): void;
  readonly leafCount: number;
  readonly characterCount: number;
}

/** Where an element's content stands in the flat tree: its children, those of its shadow, a slot's nodes, another root's. */
export type Children = 'own' | 'shadow' | 'slot' | { readonly root: Node };

/** Nodes between two looks at the clock. */
const CLOCK_INTERVAL = 1024;

function limitMet(visitor: Visitor, nodes: number, deadline: number): PartialReason | null {
  if (nodes > MAX_NODES) return 'nodes';
  if (visitor.leafCount > MAX_BLOCKS) return 'blocks';
  if (visitor.characterCount > MAX_CHARACTERS) return 'characters';
  return performance.now() > deadline ? 'deadline' : null;
}

/** A slot whose nodes are being visited: they are no siblings of one another. */
interface Slot {
  readonly depth: number;
  readonly nodes: readonly Node[];
  at: number;
}

/** The elements around the place where the walk stands. */
class Path {
  readonly #elements: Element[] = [];
  readonly #slots: Slot[] = [];

  /** Goes into an element; the first node there, `null` when it is empty. */
  enter(element: Element, children: Children): Node | null {
    const nodes = children === 'slot' ? slotted(element) : NO_NODES;
    const first = nodes[0] ?? firstChild.call(contentRoot(element, children));
    if (first === null) return null;
    this.#elements.push(element);
    if (nodes.length > 0) this.#slots.push({ depth: this.#elements.length, nodes, at: 0 });
    return first;
  }

  /** The node after one that is done; `null` at the end of what the innermost element holds. */
  after(node: Node): Node | null {
    const slot = this.#slots.length === 0 ? undefined : this.#slots.at(-1);
    if (slot?.depth !== this.#elements.length) return nextSibling.call(node);
    slot.at += 1;
    return slot.nodes[slot.at] ?? null;
  }

  leave(): Element | undefined {
    if (this.#slots.at(-1)?.depth === this.#elements.length) this.#slots.pop();
    return this.#elements.pop();
  }

  get isEmpty(): boolean {
    return this.#elements.length === 0;
  }
}

function contentRoot(element: Element, children: Children): Node {
  if (typeof children === 'object') return children.root;
  return children === 'shadow' ? (shadowRootOf(element) ?? element) : element;
}

const NO_NODES: readonly Node[] = [];

/** The node after one that is done, leaving the elements that end with it; `null` at the end of a top node. */
function advance(done: Node, visitor: Visitor, path: Path): Node | null {
  let node = done;
  while (!path.isEmpty) {
    const next = path.after(node);
    if (next !== null) return next;
    const left = path.leave();
    visitor.close();
    if (left === undefined) break;
    node = left;
  }
  return null;
}

/** Opens an element and goes in; `null` when there is nothing to visit inside. */
function descend(element: Element, visitor: Visitor, path: Path): Node | null {
  const children = visitor.open(element);
  if (children === null) return null;
  const first = path.enter(element, children);
  if (first === null) visitor.close();
  return first;
}

/**
 * Goes once through the flat tree of a document, as it is shown: open shadow roots in place of their hosts' children,
 * slotted nodes at their slots. Iterative, without a look back. Returns the limit that ended it early, if one did.
 */
export function walk(document: Document, visitor: Visitor): PartialReason | null {
  const deadline = performance.now() + DEADLINE_MS;
  const path = new Path();
  const tops = topNodes(document);
  let node = tops.shift() ?? null;
  for (let nodes = 1; node !== null; nodes += 1) {
    const type = nodeType.call(node);
    let inside: Node | null = null;
    if (isTextOf(type, node)) visitor.text(data.call(node));
    else if (isElementOf(type, node)) inside = descend(node, visitor, path);
    node = inside ?? advance(node, visitor, path) ?? tops.shift() ?? null;
    if (nodes % CLOCK_INTERVAL === 0) {
      const reason = limitMet(visitor, nodes, deadline);
      if (reason !== null) return reason;
    }
  }
  return null;
}
