/** The part of an utterance that the browser fills in. */
export class ScriptedUtterance extends EventTarget {
  voice: unknown = null;
  lang = '';
  rate = 1;
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  tell(type: string, details: object = {}): void {
    this.dispatchEvent(Object.assign(new Event(type), details));
  }
}

interface SystemVoice {
  readonly voiceURI: string;
  readonly name: string;
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

export function systemVoice(lang: string, name: string, more: Partial<SystemVoice> = {}): SystemVoice {
  return { voiceURI: name, name, lang, localService: true, default: false, ...more };
}

/** A browser's synthesis with the voices that a test gives it. */
export class ScriptedSynthesis extends EventTarget {
  voices: SystemVoice[] = [];
  readonly spoken: ScriptedUtterance[] = [];
  cancelled = 0;

  getVoices(): SystemVoice[] {
    return this.voices;
  }

  speak(utterance: ScriptedUtterance): void {
    this.spoken.push(utterance);
  }

  cancel(): void {
    this.cancelled += 1;
  }
}
