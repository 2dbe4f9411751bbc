import { useEffect, useState } from 'preact/hooks';

/** Room for the outline beside the text; `columns.css` draws the same line. */
const WIDE = '(min-width: 68rem)';

/** Whether the window has room for the outline beside the text. */
export function useWideWindow(): boolean {
  const [wide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const query = matchMedia(WIDE);
    const follow = (): void => setWide(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return wide;
}
