import { useEffect, useState } from 'preact/hooks';
import type { Summary } from '../src/core/model';
import type { Reading } from './reading';

/** The summary of a text; `null` until the text itself has been painted, where it is long. */
export function useSummary(reading: Reading): Summary | null {
  const [summary, setSummary] = useState(reading.summary);
  useEffect(() => {
    if (summary !== null) return undefined;
    // A frame is painted before the timer of the next one runs.
    let timer: ReturnType<typeof setTimeout> | undefined;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setSummary(reading.summarize()));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [reading, summary]);
  return summary;
}
