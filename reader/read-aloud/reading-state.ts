import type { Span } from '../../src/core/model';
import type { SpeechFailure } from '../../src/platform/speech';
import { speechPieces } from './speech-pieces';
import type { SpokenSentence } from './spoken-sentences';

/** Where reading aloud stands. */
export interface ReadingState {
  readonly status: 'speaking' | 'paused' | 'ended' | 'failed';
  /** Index of the sentence that is spoken, or will be. */
  readonly sentence: number;
  /** Index of the piece of it that is. */
  readonly piece: number;
  /** The word that is spoken, in the text of the sentence; `null` where the system does not tell. */
  readonly word: Span | null;
  /** Number of the utterance that counts; whatever is told of another one comes too late. */
  readonly utterance: number;
}

export type ReadingEvent =
  /** Wanted by the user; `again`: with another voice or at another speed. */
  | { readonly kind: 'play' | 'pause' | 'next' | 'previous' | 'again' }
  /** Told by the voice of an utterance. */
  | {
      readonly kind: 'word';
      readonly utterance: number;
      readonly start: number;
      readonly length: number | null;
    }
  | { readonly kind: 'ended'; readonly utterance: number }
  /** Nothing was told for longer than any voice needs: it is taken to have ended. */
  | { readonly kind: 'silent'; readonly utterance: number }
  | { readonly kind: 'failed'; readonly utterance: number; readonly why: SpeechFailure };

/** Before the first word. */
export function readingFrom(sentence: number): ReadingState {
  return { status: 'paused', sentence, piece: 0, word: null, utterance: 0 };
}

/** The state after an event. `queue`: what is read; where that is nothing, it has ended as soon as it begins. */
export function nextState(
  state: ReadingState,
  event: ReadingEvent,
  queue: readonly SpokenSentence[],
): ReadingState {
  if ('utterance' in event && (event.utterance !== state.utterance || state.status !== 'speaking'))
    return state;
  switch (event.kind) {
    case 'play':
      if (state.status === 'speaking') return state;
      if (queue.length === 0) return halted(state, 'ended');
      return spoken(state, { sentence: state.status === 'ended' ? 0 : state.sentence });
    case 'pause':
      return state.status === 'speaking' ? halted(state, 'paused') : state;
    case 'next':
      return moved(state, state.sentence + 1, queue);
    case 'previous':
      return moved(state, Math.max(0, state.sentence - 1), queue);
    case 'again':
      return state.status === 'speaking' ? spoken(state, { piece: state.piece }) : state;
    case 'word':
      return { ...state, word: wordAt(state, event, queue) ?? state.word };
    case 'ended':
    case 'silent':
      return afterPiece(state, queue);
    case 'failed':
      return halted(state, event.why === 'interrupted' ? 'paused' : 'failed');
  }
  return event satisfies never;
}

function spoken(state: ReadingState, at: { sentence?: number; piece?: number }): ReadingState {
  return {
    status: 'speaking',
    sentence: state.sentence,
    piece: 0,
    ...at,
    word: null,
    utterance: state.utterance + 1,
  };
}

/** A sentence that was broken off is spoken from its beginning later: half of one is hard to follow. */
function halted(state: ReadingState, status: 'paused' | 'ended' | 'failed'): ReadingState {
  return { ...state, status, piece: 0, word: null, utterance: state.utterance + 1 };
}

function moved(state: ReadingState, sentence: number, queue: readonly SpokenSentence[]): ReadingState {
  if (sentence >= queue.length) return halted(state, 'ended');
  return state.status === 'paused' ? { ...halted(state, 'paused'), sentence } : spoken(state, { sentence });
}

function afterPiece(state: ReadingState, queue: readonly SpokenSentence[]): ReadingState {
  const pieces = speechPieces(queue[state.sentence]?.text ?? '');
  if (state.piece + 1 < pieces.length) return spoken(state, { piece: state.piece + 1 });
  return moved(state, state.sentence + 1, queue);
}

/** The piece of a sentence that a state is at, in the sentence’s text. */
export function currentPiece({ sentence, piece }: ReadingState, queue: readonly SpokenSentence[]): Span {
  return speechPieces(queue[sentence]?.text ?? '')[piece] ?? { start: 0, end: 0 };
}

/** A word of the sentence; `null` for a place that the utterance does not have. */
function wordAt(
  state: ReadingState,
  { start, length }: { readonly start: number; readonly length: number | null },
  queue: readonly SpokenSentence[],
): Span | null {
  const piece = currentPiece(state, queue);
  const from = piece.start + start;
  if (!Number.isInteger(start) || start < 0 || from >= piece.end) return null;
  const rest = queue[state.sentence]?.text.slice(from, piece.end) ?? '';
  const long = length ?? /^\S*/.exec(rest)?.[0].length ?? 0;
  return long > 0 ? { start: from, end: Math.min(from + long, piece.end) } : null;
}
