import { SUMMARY_ZOOMS, type SummaryZoom } from '../src/core/zoom';

/** The zoom a key stands for, from `1`, the farthest; `null` for other keys and for a digit typed with a modifier. */
export function zoomForKey(
  event: Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey'>,
): SummaryZoom | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  return SUMMARY_ZOOMS.find((_, index) => String(index + 1) === event.key) ?? null;
}
