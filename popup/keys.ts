import { SETTINGS, type Settings } from '../src/platform/settings';

/** The number of sentences a key stands for, `null` for other keys and for a digit typed with a modifier. */
export function claimsForKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): Settings['claimsPerSection'] | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  return SETTINGS.claimsPerSection.allowed.find((count) => String(count) === event.key) ?? null;
}
