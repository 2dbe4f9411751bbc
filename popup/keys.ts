import { CLAIMS_PER_SECTION, type ClaimsPerSection } from '../src/platform/claims-per-section';

/** The number of sentences a key stands for, `null` for other keys and for a digit typed with a modifier. */
export function claimsForKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): ClaimsPerSection | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  return CLAIMS_PER_SECTION.allowed.find((count) => String(count) === event.key) ?? null;
}
