import type { PartialReason } from '../model';
import { data, firstChild, isElementOf, isTextOf, nextSibling, nodeType, slotted, topNodes } from './dom';
import { DEADLINE_MS, MAX_BLOCKS, MAX_CHARACTERS, MAX_NODES } from './limits';
import type { Selected } from './selected';

/** What happens at each node. */
export interface Visitor {
  /** Tells where the element's content is; one it answers `null` for is passed over and not closed. */
  open(element: Element): Children | null;
  /** Ends the element opened last and hands it out; `null` where none is open. */
  close(): Element | null;
  text(data: string): void;
  readonly leafCount: number;
  /** UTF-16 code units of text, the block that is not closed yet included. */
  readonly characterCount: number;
}

/** Where an element's content stands in the flat tree: its children, a slot's nodes, or those of another root. */
export type Children = 'own' | 'slot' | Node;

/** Nodes between two looks at the clock and the caps. */
const LOOK_INTERVAL = 1000;
/** UTF-16 code units of text that count as a node, as few nodes may hold much. */
const NODE_LENGTH = 50;

function limitMet(nodes: number, visitor: Visitor, deadline: number): PartialReason | null {
  if (nodes > MAX_NODES) return 'nodes';
  if (visitor.leafCount > MAX_BLOCKS) return 'blocks';
  if (visitor.characterCount > MAX_CHARACTERS) return 'characters';
  return performance.now() > deadline ? 'deadline' : null;
}

/** A slot whose nodes are being visited: they are no siblings of one another. */
interface Slot {
  /** Elements open around its nodes. */
  readonly depth: number;
  readonly nodes: readonly Node[];
  at: number;
}

/** The node after one that is done, where slots are open; `null` at the end of what the innermost element holds. */
function afterInSlots(node: Node, slots: Slot[], depth: number): Node | null {
  const slot = slots.at(-1);
  if (slot?.depth !== depth) return nextSibling.call(node);
  slot.at += 1;
  if (slot.at === slot.nodes.length) slots.pop();
  return slot.nodes[slot.at] ?? null;
}

const NO_NODES: readonly Node[] = [];

/**
 * Goes once through the flat tree of a document, as it is shown: open shadow roots in place of their hosts' children,
 * slotted nodes at their slots. Iterative, without a look back. Returns the limit that ended it early, if one did.
 * `selected`: what alone is visited, where not everything is.
 */
export function walk(document: Document, visitor: Visitor, selected: Selected | null): PartialReason | null {
  const deadline = performance.now() + DEADLINE_MS;
  const slots: Slot[] = [];
  const tops = topNodes(document);
  let depth = 0;
  let nodes = 0;
  /** Nodes at which to look next. */
  let look = LOOK_INTERVAL;
  for (let node = tops.shift() ?? null; node !== null;) {
    const type = nodeType.call(node);
    let next: Node | null = null;
    if (isTextOf(type, node)) {
      const text = selected ? selected.textOf(node) : data.call(node);
      look -= text.length / NODE_LENGTH;
      visitor.text(text);
    } else if (isElementOf(type, node)) {
      const children = selected?.has(node) === false ? null : visitor.open(node);
      if (children !== null) {
        depth += 1;
        const nodes = children === 'slot' ? slotted(node) : NO_NODES;
        if (nodes.length > 0) slots.push({ depth, nodes, at: 0 });
        next = nodes[0] ?? firstChild.call(typeof children === 'string' ? node : children);
        if (next === null) {
          visitor.close();
          depth -= 1;
        }
      }
    }
    nodes += 1;
    // Before the block is closed: one that is beyond a cap by itself is none of the result.
    if (nodes > look) {
      look = nodes + LOOK_INTERVAL;
      const reason = limitMet(nodes, visitor, deadline);
      if (reason !== null) return reason;
    }
    while (next === null && depth > 0) {
      next = slots.length === 0 ? nextSibling.call(node) : afterInSlots(node, slots, depth);
      if (next !== null) break;
      node = visitor.close() ?? node;
      depth -= 1;
    }
    node = next ?? tops.shift() ?? null;
  }
  return null;
}
