import { line, oneOf, type Setting } from './setting';

/** Percent of a voice’s own speed. */
export const SPEECH_RATE = oneOf([50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300], 100);

type Rate = (typeof SPEECH_RATE)['initial'];

/** How a language is read aloud. */
export interface SpeechChoice {
  readonly rate: Rate;
  /** Id of a voice; empty where none was chosen. */
  readonly voice: string;
}

/** By primary language, such as `fr`; the one changed last stands last. */
export type SpeechChoices = Readonly<Record<string, SpeechChoice>>;

/** Languages. More than anyone reads in, few enough for one record of the browser’s account. */
const MOST_LANGUAGES = 30;
const LANGUAGE = /^[a-z]{2,3}$/;
const VOICE = line(150);

export const SPEECH: Setting<SpeechChoices> = {
  initial: {},
  parse: (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
    const choices = Object.entries(value).flatMap(([language, choice]: [string, unknown]) =>
      LANGUAGE.test(language) ? [[language, parseSpeechChoice(choice)] as const] : [],
    );
    return Object.fromEntries(choices.slice(-MOST_LANGUAGES));
  },
};

/** How a language is read aloud as a record says it; what serves where it says nothing. */
export function parseSpeechChoice(value: unknown): SpeechChoice {
  const { rate, voice }: { rate?: unknown; voice?: unknown } = Object(value);
  return { rate: SPEECH_RATE.parse(rate) ?? SPEECH_RATE.initial, voice: VOICE.parse(voice) ?? VOICE.initial };
}
