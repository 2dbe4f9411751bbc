import type { Box } from './candidates';
import { ariaHidden, className, idOf, roleOf } from './dom';
import { fadesByStyle } from './inline-style';
import { tokensOf } from './tokens';

/** What an element says of itself in its attributes, read once. */
export interface Traits {
  readonly role: string;
  readonly classes: string;
  readonly id: string;
  readonly tokens: number;
  readonly doubtful: boolean;
}

const BARE: Traits = { role: '', classes: '', id: '', tokens: 0, doubtful: false };

function isDoubtful(element: Element): boolean {
  return ariaHidden.call(element) === 'true' || fadesByStyle(element);
}

export function traitsOf(element: Element, bare: boolean): Traits {
  if (bare) return BARE;
  const names = className.call(element);
  const classes = typeof names === 'string' ? names : '';
  const id = idOf.call(element) ?? '';
  return {
    role: roleOf.call(element) ?? '',
    classes,
    id,
    tokens: tokensOf(classes) | tokensOf(id),
    doubtful: isDoubtful(element),
  };
}

/** A box not closed yet. */
export function newBox(
  element: Element,
  traits: Traits,
  place: {
    readonly tag: string;
    readonly parent: number;
    readonly depth: number;
    readonly from: number;
    readonly folded: boolean;
  },
): Box {
  const { role, classes, id, tokens, doubtful } = traits;
  const { tag, parent, depth, from, folded } = place;
  return { element, tag, role, classes, id, tokens, parent, depth, from, to: from, doubtful, folded };
}
