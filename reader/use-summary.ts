import { useEffect, useState } from 'preact/hooks';
import type { Summary } from '../src/core/model';
import { afterPaint } from './after-paint';
import type { Reading } from './reading';

/** The summary of a text; `null` until the text itself has been painted, where it is long. */
export function useSummary(reading: Reading): Summary | null {
  const [summary, setSummary] = useState(reading.summary);
  useEffect(() => {
    if (summary !== null) return undefined;
    const closed = new AbortController();
    const summarize = async (): Promise<void> => {
      await afterPaint();
      const made = await reading.summarize();
      if (!closed.signal.aborted) setSummary(made);
    };
    void summarize();
    return () => closed.abort();
  }, [reading, summary]);
  return summary;
}
