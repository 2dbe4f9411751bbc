import { isAriaHidden, hiddenState, roleOf } from './dom';
import { fadesByStyle } from './inline-style';

/** What an element says of its state, where it says anything. */
export interface Traits {
  readonly role: string;
  readonly hidden: boolean | 'until-found';
  readonly doubtful: boolean;
}

/** Of an element that says nothing. */
export const PLAIN: Traits = { role: '', hidden: false, doubtful: false };

export function traitsOf(element: Element): Traits {
  return {
    role: roleOf(element),
    hidden: hiddenState(element),
    doubtful: isAriaHidden(element) || fadesByStyle(element),
  };
}
