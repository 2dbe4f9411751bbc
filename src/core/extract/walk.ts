import type { PartialReason } from '../model';
import { data, firstChild, isElement, isTextNode, nextSibling, shadowRootOf, slotted, topNodes } from './dom';
import { DEADLINE_MS, MAX_BLOCKS, MAX_CHARACTERS, MAX_NODES } from './limits';

/** What happens at each node. `open` tells where the children are; elements it answers `null` for are passed over. */
export interface Visitor {
  open(element: Element): Children | null;
  close(): void;
  text(data: string): void;
  readonly leafCount: number;
  readonly characterCount: number;
}

/** Where an element's content stands in the flat tree: its own children, the nodes of a slot, or another root's. */
export type Children = 'own' | 'slot' | { readonly root: Node };

/** Nodes between two looks at the clock. */
const CLOCK_INTERVAL = 1024;

interface Frame {
  readonly element: Element;
  readonly list: readonly Node[];
  at: number;
}

const NO_LIST: readonly Node[] = [];

function enter(element: Element, children: Children): { frame: Frame; first: Node | null } {
  if (children === 'slot') {
    const list = slotted(element);
    if (list.length > 0) return { frame: { element, list, at: 0 }, first: list[0] ?? null };
  }
  const root = typeof children === 'object' ? children.root : (shadowRootOf.call(element) ?? element);
  return { frame: { element, list: NO_LIST, at: 0 }, first: firstChild.call(root) };
}

function after(frame: Frame, child: Node): Node | null {
  if (frame.list.length === 0) return nextSibling.call(child);
  frame.at += 1;
  return frame.list[frame.at] ?? null;
}

function limitMet(visitor: Visitor, nodes: number, deadline: number): PartialReason | null {
  if (nodes > MAX_NODES) return 'nodes';
  if (visitor.leafCount > MAX_BLOCKS) return 'blocks';
  if (visitor.characterCount > MAX_CHARACTERS) return 'characters';
  return performance.now() > deadline ? 'deadline' : null;
}

/** Enters an element; `null` when there is nothing to visit inside. */
function descend(element: Element, visitor: Visitor, stack: Frame[]): Node | null {
  const children = visitor.open(element);
  if (children === null) return null;
  const { frame, first } = enter(element, children);
  if (first === null) visitor.close();
  else stack.push(frame);
  return first;
}

/** The node after one that is done, leaving the elements that end with it; `null` at the end of a top node. */
function advance(done: Node, visitor: Visitor, stack: Frame[]): Node | null {
  let node = done;
  for (let frame = stack.at(-1); frame !== undefined; frame = stack.at(-1)) {
    const next = after(frame, node);
    if (next !== null) return next;
    stack.pop();
    visitor.close();
    node = frame.element;
  }
  return null;
}

/**
 * Goes once through the flat tree of a document, as it is shown: open shadow roots in place of their hosts' children,
 * slotted nodes at their slots. Iterative, without a look back. Returns the limit that ended it early, if one did.
 */
export function walk(document: Document, visitor: Visitor): PartialReason | null {
  const deadline = performance.now() + DEADLINE_MS;
  const stack: Frame[] = [];
  const tops = topNodes(document);
  let node = tops.shift() ?? null;
  for (let nodes = 1; node !== null; nodes += 1) {
    let inside: Node | null = null;
    if (isTextNode(node)) visitor.text(data.call(node));
    else if (isElement(node)) inside = descend(node, visitor, stack);
    node = inside ?? advance(node, visitor, stack) ?? tops.shift() ?? null;
    if (nodes % CLOCK_INTERVAL === 0) {
      const reason = limitMet(visitor, nodes, deadline);
      if (reason !== null) return reason;
    }
  }
  return null;
}
