/** The section that a key leads to from another, `null` for keys that mean nothing on the map. */
export function sectionForKey(
  key: string,
  from: number,
  map: { count: number; rtl: boolean },
): number | null {
  const last = map.count - 1;
  switch (key) {
    case 'ArrowRight':
      return Math.min(last, Math.max(0, from + (map.rtl ? -1 : 1)));
    case 'ArrowLeft':
      return Math.min(last, Math.max(0, from + (map.rtl ? 1 : -1)));
    case 'ArrowDown':
    case 'PageDown':
      return Math.min(last, from + 1);
    case 'ArrowUp':
    case 'PageUp':
      return Math.max(0, from - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
