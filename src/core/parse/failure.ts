import type { Failure } from '../failure';
import { isCount, isFields, isText, parseAll } from './fields';

/** A failure that came from a page or from storage; `null` for anything else. */
export function parseFailure(value: unknown): Failure | null {
  if (!isFields(value)) return null;
  const { kind, contentType, words, milliseconds, detail } = value;
  switch (kind) {
    case 'restricted':
    case 'pdf':
    case 'image':
    case 'loading':
      return { kind };
    case 'text':
      return isText(contentType) ? { kind, contentType } : null;
    case 'not-article': {
      const reasons = parseAll(value['reasons'], (reason) => (isText(reason) ? reason : null));
      return isCount(words) && reasons ? { kind, words, reasons } : null;
    }
    case 'timeout':
      return isCount(milliseconds) ? { kind, milliseconds } : null;
    case 'error':
      return isText(detail) ? { kind, detail } : null;
    default:
      return null;
  }
}
