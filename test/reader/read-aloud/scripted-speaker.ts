import type { Speaker, SpeechListener, Utterance, Voice } from '../../../src/platform/speech';

interface Spoken extends Utterance {
  readonly tell: SpeechListener;
}

/** A speaker that says nothing by itself: a test tells of its utterances what a system would, in any order. */
export class ScriptedSpeaker implements Speaker {
  readonly spoken: Spoken[] = [];
  readonly log: string[] = [];

  readonly voices = (): readonly Voice[] => [];
  readonly watchVoices = (): void => undefined;
  readonly speak = (utterance: Utterance, tell: SpeechListener): void => {
    this.log.push(`speak ${utterance.text}`);
    this.spoken.push({ ...utterance, tell });
  };
  readonly cancel = (): void => {
    this.log.push('cancel');
  };

  /** The utterance that was asked for last, or so many before it. */
  last(before = 0): Spoken {
    const utterance = this.spoken.at(-1 - before);
    if (!utterance) throw new Error('nothing was spoken');
    return utterance;
  }
}
