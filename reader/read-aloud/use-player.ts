import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Speaker, Utterance } from '../../src/platform/speech';
import { createPlayer, type Player } from './player';
import type { ReadingEvent, ReadingState } from './reading-state';
import type { SpokenSentence } from './spoken-sentences';
import { turnTaker } from './turn-taker';

interface Options {
  readonly speaker: Speaker;
  readonly queue: readonly SpokenSentence[];
  readonly from: number;
  /** `null` as long as there is no voice: nothing is spoken then. */
  readonly manner: Pick<Utterance, 'voice' | 'rate'> | null;
}

interface Playing extends Player {
  /** Whether the user asked for a sentence since this was last set back. */
  readonly asked: { current: boolean };
}

/**
 * A player that begins as soon as there is a voice, starts its sentence again with another voice or at another speed,
 * and is silent when its page is left, when another reader begins, and for good when it is no longer shown.
 */
export function usePlayer({ speaker, queue, from, manner }: Options): Playing & { now: ReadingState } {
  const asked = useRef(false);
  const latest = useRef(manner);
  latest.current = manner;
  const [, setState] = useState<ReadingState | null>(null);
  const player = useMemo(
    () =>
      createPlayer({
        speaker,
        queue,
        from,
        manner: () => latest.current ?? { voice: '', rate: 100 },
        onChange: setState,
      }),
    [speaker, queue, from],
  );
  const take = useRef<() => void>(undefined);
  const playing = useMemo(() => {
    const send = (event: ReadingEvent): void => {
      asked.current ||= event.kind === 'next' || event.kind === 'previous';
      if (event.kind !== 'pause') take.current?.();
      player.send(event);
    };
    return { ...player, send, asked };
  }, [player]);
  useEffect(() => {
    const closed = new AbortController();
    const { signal } = closed;
    const pause = (): void => player.send({ kind: 'pause' });
    take.current = turnTaker(pause, signal);
    addEventListener('pagehide', pause, { signal });
    return () => {
      closed.abort();
      player.stop();
    };
  }, [player]);
  const voice = manner?.voice ?? null;
  useEffect(() => player.send({ kind: voice === null ? 'pause' : 'again' }), [voice, manner?.rate]);
  return { ...playing, now: player.state() };
}
