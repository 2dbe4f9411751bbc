import { decodeEntities } from '../entities';
import { MAX_LABEL_LENGTH } from '../limits';
import { safeLabel } from '../safe-text';

/** A tag; the bound keeps a text of many `<` from being read again and again. */
const TAG = /<\/?([a-z])[^<>]{0,300}>/gi;

/** One line of plain text of a field that some pages fill with markup: its tags go, its references are read. */
export function labelOf(field: string | null | undefined): string | null {
  // A longer field is no label, and is cut before it costs anything.
  const opening = field?.slice(0, 4 * MAX_LABEL_LENGTH).replace(TAG, '') ?? '';
  return safeLabel(decodeEntities(opening), MAX_LABEL_LENGTH);
}
