import { message } from '../../src/platform/messages';

/** What stands before the letter of a key combination: Command’s sign on a Mac, elsewhere what is printed on Control. */
export function modifierKey(): string {
  return navigator.userAgent.includes('Mac') ? '⌘' : `${message('keyControl')}+`;
}
