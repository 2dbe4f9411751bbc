import type { PartialReason } from '../model';
import { data, firstChild, isElement, isTextNode, nextSibling, shadowRootOf, slotted } from './dom';
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

/**
 * Goes once through the flat tree below `root`, as it is shown: open shadow roots in place of their hosts' children,
 * slotted nodes at their slots. Iterative, without a look back. Returns the limit that ended it early, if one did.
 */
export function walk(root: Element, visitor: Visitor): PartialReason | null {
  const deadline = performance.now() + DEADLINE_MS;
  const stack: Frame[] = [];
  let node: Node = root;
  for (let nodes = 1; ; nodes += 1) {
    let next: Node | null = null;
    if (isTextNode(node)) visitor.text(data.call(node));
    else if (isElement(node)) {
      const children = visitor.open(node);
      if (children !== null) {
        const { frame, first } = enter(node, children);
        next = first;
        if (first === null) visitor.close();
        else stack.push(frame);
      }
    }
    while (next === null) {
      const frame = stack.at(-1);
      if (frame === undefined) return null;
      next = after(frame, node);
      if (next !== null) break;
      stack.pop();
      visitor.close();
      node = frame.element;
    }
    node = next;
    if (nodes % CLOCK_INTERVAL === 0) {
      const reason = limitMet(visitor, nodes, deadline);
      if (reason !== null) return reason;
    }
  }
}
