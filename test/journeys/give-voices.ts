import type { Page } from 'puppeteer-core';

/** What was asked of the voices. */
export interface Asked {
  readonly text: string;
  readonly voice: string;
  readonly rate: number;
}

interface Utterance extends EventTarget, Asked {}

interface Scripted {
  spoken: Utterance[];
  cancelled: number;
}

type Globals = typeof globalThis & { scripted: Scripted };

/**
 * Gives a reader three voices, which no machine for tests has: two English ones and a French one. They say nothing by
 * themselves; `tell` has the last utterance told of, and `asked` gives what the reader wanted to have said.
 */
export function giveVoices(reader: Page): Promise<void> {
  return reader.evaluate(() => {
    const page = globalThis as Globals;
    const scripted: Scripted = { spoken: [], cancelled: 0 };
    page.scripted = scripted;
    const voice = (name: string, lang: string) => ({
      name,
      lang,
      voiceURI: name,
      localService: true,
      default: false,
    });
    Object.assign(page.speechSynthesis, {
      getVoices: () => [voice('Ada', 'en-GB'), voice('Grace', 'en-US'), voice('Aurélie', 'fr-FR')],
      speak: (utterance: Utterance) => scripted.spoken.push(utterance),
      cancel: () => {
        scripted.cancelled += 1;
        localStorage.setItem('cancelled', String(scripted.cancelled));
      },
    });
    Object.assign(page, {
      SpeechSynthesisUtterance: class extends EventTarget {
        readonly text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    });
    page.speechSynthesis.dispatchEvent(new Event('voiceschanged'));
  });
}

/** Everything that was to be said so far. */
export function asked(reader: Page): Promise<Asked[]> {
  return reader.evaluate(() =>
    (globalThis as Globals).scripted.spoken.map(({ text, voice, rate }) => ({
      text,
      voice: (voice as unknown as { name: string }).name,
      rate,
    })),
  );
}

/** Tells of the last utterance what a system would. */
export function tell(reader: Page, type: 'start' | 'end' | 'boundary', details: object = {}): Promise<void> {
  return reader.evaluate(
    (name, more) => {
      const utterance = (globalThis as Globals).scripted.spoken.at(-1);
      utterance?.dispatchEvent(Object.assign(new Event(name), more));
    },
    type,
    details,
  );
}

/** What a highlight covers; empty where it is not there. */
export function marked(reader: Page, name: 'spoken-sentence' | 'spoken-word'): Promise<string> {
  return reader.evaluate((highlight) => {
    // Ours are live ranges.
    const [range] = (CSS.highlights.get(highlight) ?? []) as Iterable<Range>;
    return range?.toString() ?? '';
  }, name);
}
