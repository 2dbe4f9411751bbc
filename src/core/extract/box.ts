import { ariaHidden, hiddenState, roleOf } from './dom';
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
    role: roleOf.call(element) ?? '',
    hidden: hiddenState(element),
    doubtful: ariaHidden.call(element) === 'true' || fadesByStyle(element),
  };
}
