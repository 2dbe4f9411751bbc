import { useEffect, useState } from 'preact/hooks';
import type { Speaker, Voice } from '../../src/platform/speech';

/** Milliseconds. Systems that tell their voices late do so within the first second. */
const PATIENCE = 1_500;

/** The voices of the system; `null` while it may still tell them. */
export function useVoices(speaker: Speaker): readonly Voice[] | null {
  const [voices, setVoices] = useState<readonly Voice[] | null>(() => someOf(speaker.voices()));
  useEffect(() => {
    const closed = new AbortController();
    const look = (): void => setVoices(speaker.voices());
    speaker.watchVoices(look, closed.signal);
    const timer = setTimeout(look, PATIENCE);
    return () => {
      closed.abort();
      clearTimeout(timer);
    };
  }, [speaker]);
  return voices;
}

function someOf(voices: readonly Voice[]): readonly Voice[] | null {
  return voices.length > 0 ? voices : null;
}
