import type { PartialReason } from '../core/model';
import { message } from './messages';

/** Says why a text may not be whole. */
export function partialMessage(reason: PartialReason): string {
  switch (reason) {
    case 'loading':
      return message('partialLoading');
    case 'deadline':
      return message('partialDeadline');
    case 'nodes':
    case 'blocks':
    case 'characters':
      return message('partialLong');
  }
  return reason satisfies never;
}
