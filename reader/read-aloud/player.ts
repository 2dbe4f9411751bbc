import type { Speaker, Utterance } from '../../src/platform/speech';
import { currentPiece, nextState, readingFrom, type ReadingEvent, type ReadingState } from './reading-state';
import type { SpokenSentence } from './spoken-sentences';

/** Milliseconds for a voice to begin. Firefox 153 tells nothing at all where the system cannot speak. */
const PATIENCE = 6_000;
/** Milliseconds for each character, at a voice’s own speed, after which it has certainly said it; the slowest need 250. */
const SLOWEST = 400;

/** Reads sentences aloud, one utterance each, so that a voice that loses its thread is back at the next sentence. */
export interface Player {
  readonly state: () => ReadingState;
  readonly send: (event: ReadingEvent) => void;
  /** Silent at once and for good. */
  readonly stop: () => void;
}

interface Options {
  readonly speaker: Speaker;
  readonly queue: readonly SpokenSentence[];
  /** Index of the sentence to begin with. */
  readonly from: number;
  /** Voice and rate as they are chosen now. */
  readonly manner: () => Pick<Utterance, 'voice' | 'rate'>;
  readonly onChange: (state: ReadingState) => void;
}

export function createPlayer({ speaker, queue, from, manner, onChange }: Options): Player {
  let state = readingFrom(from);
  let watchdog: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const send = (event: ReadingEvent): void => {
    const before = state;
    if (stopped) return;
    state = nextState(before, event, queue);
    if (state === before) return;
    if (state.utterance !== before.utterance) {
      clearTimeout(watchdog);
      // One that ended by itself needs no cancelling, which some systems answer by dropping the next one.
      if (before.status === 'speaking' && event.kind !== 'ended') speaker.cancel();
      if (state.status === 'speaking') speak(state);
    }
    onChange(state);
  };
  const speak = (at: ReadingState): void => {
    const { utterance } = at;
    const { start, end } = currentPiece(at, queue);
    const { voice, rate } = manner();
    const text = queue[at.sentence]?.text.slice(start, end) ?? '';
    const wait = (milliseconds: number, event: ReadingEvent): void => {
      if (utterance !== state.utterance) return;
      clearTimeout(watchdog);
      watchdog = setTimeout(send, milliseconds, event);
    };
    const goOn = (): void =>
      wait(PATIENCE + (text.length * SLOWEST * 100) / rate, { kind: 'silent', utterance });
    wait(PATIENCE, { kind: 'failed', utterance, why: 'failed' });
    speaker.speak(
      { text, voice, rate },
      {
        started: goOn,
        word: (at, length) => {
          goOn();
          send({ kind: 'word', utterance, start: at, length });
        },
        ended: () => send({ kind: 'ended', utterance }),
        failed: (why) => send({ kind: 'failed', utterance, why }),
      },
    );
  };
  const stop = (): void => {
    stopped = true;
    clearTimeout(watchdog);
    speaker.cancel();
  };
  return { state: () => state, send, stop };
}
