import type { Box } from './candidates';
import { ariaHidden, attribute, className, idOf, IN_BROWSER } from './dom';
import { fadesByStyle } from './inline-style';
import { tokensOf } from './tokens';

/** Reads what a box keeps of its element; its place among the boxes is the sink's to know. */
export function boxOf(
  { element, name, role = '' }: { readonly element: Element; readonly name: string; readonly role?: string },
  folded: boolean,
): Omit<Box, 'parent' | 'depth' | 'from' | 'to'> {
  const names = className.call(element);
  const classes = typeof names === 'string' ? names : '';
  const id = idOf.call(element) ?? '';
  return {
    element,
    tag: name,
    role,
    classes,
    id,
    tokens: tokensOf(classes) | tokensOf(id),
    doubtful:
      ariaHidden.call(element) === 'true' || (!IN_BROWSER && fadesByStyle(attribute(element, 'style') ?? '')),
    folded,
  };
}
