/** A voice of the system that speaks on this device. */
export interface Voice {
  /** Names it here, and after a restart too. */
  readonly id: string;
  readonly name: string;
  /** BCP 47, in its canonical form. */
  readonly lang: string;
  /** Whether the system takes it where nothing is chosen. */
  readonly preferred: boolean;
}

export interface Utterance {
  readonly text: string;
  /** Id of a voice. */
  readonly voice: string;
  /** Percent of the voice’s own speed. */
  readonly rate: number;
}

/** `interrupted`: by another page, by the system, or before the user did anything; it can go on when asked to. */
export type SpeechFailure = 'interrupted' | 'no-voice' | 'failed';

/** What is told of one utterance. Any of it may be missing, come late, or come after the utterance was cancelled. */
export interface SpeechListener {
  readonly started: () => void;
  /** A word begins. UTF-16 code units of the utterance’s text, as the system says; `null`: it does not say how long. */
  readonly word: (start: number, length: number | null) => void;
  readonly ended: () => void;
  readonly failed: (why: SpeechFailure) => void;
}

/** The one door to the system’s voices. */
export interface Speaker {
  /** Empty at first where the system tells them late. */
  readonly voices: () => readonly Voice[];
  /** Tells when the voices are others, until the signal aborts. */
  readonly watchVoices: (listener: () => void, signal: AbortSignal) => void;
  readonly speak: (utterance: Utterance, listener: SpeechListener) => void;
  /** Ends what is being spoken and what waits. */
  readonly cancel: () => void;
}

/** The voices of the browser’s system; a speaker without a voice where the browser has none to offer. */
export function systemSpeaker(): Speaker {
  // Firefox leaves it out where the user has switched it off.
  const synthesis: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  return synthesis ? speakerOf(synthesis) : MUTE;
}

const MUTE: Speaker = {
  voices: () => [],
  watchVoices: () => undefined,
  speak: (_, { failed }) => failed('no-voice'),
  cancel: () => undefined,
};

function speakerOf(synthesis: SpeechSynthesis): Speaker {
  // Chromium 156 tells nothing more of an utterance that was collected as garbage while it is spoken.
  let current: SpeechSynthesisUtterance | null = null;
  return {
    voices: () => localVoices(synthesis).map(asVoice),
    watchVoices: (listener, signal) =>
      synthesis.addEventListener('voiceschanged', () => listener(), { signal }),
    speak: ({ text, voice: id, rate }, listener) => {
      const voice = localVoices(synthesis).find((candidate) => idOf(candidate) === id);
      // Without one the browser would take any voice of any language.
      if (!voice) {
        listener.failed('no-voice');
        return;
      }
      current = new SpeechSynthesisUtterance(text);
      Object.assign(current, { voice, lang: voice.lang, rate: rate / 100 });
      listenTo(current, listener);
      synthesis.speak(current);
    },
    cancel: () => {
      current = null;
      synthesis.cancel();
    },
  };
}

function listenTo(utterance: SpeechSynthesisUtterance, listener: SpeechListener): void {
  utterance.addEventListener('start', () => listener.started());
  utterance.addEventListener('end', () => listener.ended());
  utterance.addEventListener('error', ({ error }) => listener.failed(failureOf(error)));
  utterance.addEventListener('boundary', ({ name, charIndex, charLength }) => {
    if (name !== 'sentence') listener.word(charIndex, charLength > 0 ? charLength : null);
  });
}

/** The other voices send the text to a server, which is never done here. */
function localVoices(synthesis: SpeechSynthesis): SpeechSynthesisVoice[] {
  return synthesis
    .getVoices()
    .filter(({ localService, voiceURI }) => localService || voiceURI.startsWith(SYSTEM_VOICE));
}

// Firefox 153 has voices of the system alone, and on Linux calls all but one of them not local.
const SYSTEM_VOICE = 'urn:moz-tts:';

function asVoice(voice: SpeechSynthesisVoice): Voice {
  return {
    id: idOf(voice),
    name: voice.name,
    lang: canonicalTag(voice.lang),
    preferred: voice.default,
  };
}

/** Some systems give voices of several languages one address. */
function idOf({ lang, voiceURI }: SpeechSynthesisVoice): string {
  return `${lang} ${voiceURI}`;
}

/** Android writes `en_US`, and eSpeak has tags such as `en-us-nyc`, which are none: of those the language counts. */
function canonicalTag(lang: string): string {
  const tag = lang.replaceAll('_', '-');
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'und';
  } catch {
    return /^[a-z]{2,3}(?=-)/i.exec(tag)?.[0].toLowerCase() ?? 'und';
  }
}

function failureOf(error: SpeechSynthesisErrorCode): SpeechFailure {
  switch (error) {
    case 'canceled':
    case 'interrupted':
    case 'not-allowed':
      return 'interrupted';
    case 'voice-unavailable':
    case 'language-unavailable':
      return 'no-voice';
    default:
      return 'failed';
  }
}
