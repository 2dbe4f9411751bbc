import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { message, messagesLanguage } from '../../src/platform/messages';
import type { Voice } from '../../src/platform/speech';
import { SPEECH_RATE, type SpeechChoice } from '../../src/platform/speech-setting';
import { languageName } from './language-name';

interface Props {
  /** Of one language, the best first; not empty. */
  readonly voices: readonly Voice[];
  readonly chosen: SpeechChoice;
  readonly choose: (change: Partial<SpeechChoice>) => void;
}

/** Speed and voice of reading aloud. */
export function SpeechOptions({ voices, chosen, choose }: Props): VNode {
  const voice = voiceOf(voices, chosen);
  // A system can have hundreds, and this is rendered with every word that is spoken.
  const options = useMemo(
    () =>
      voices.map(({ id, name, lang }) => (
        <option key={id} value={id}>
          {`${name} – ${languageName(lang)}`}
        </option>
      )),
    [voices],
  );
  return (
    <>
      <label class="speech-rate">
        <span>{message('speechRate')}</span>
        <select
          dir="ltr"
          value={chosen.rate}
          onChange={({ currentTarget }) => {
            const rate = SPEECH_RATE.parse(Number(currentTarget.value));
            if (rate !== null) choose({ rate });
          }}
        >
          {SPEECH_RATE.allowed.map((rate) => (
            <option key={rate} value={rate}>
              {times(rate)}
            </option>
          ))}
        </select>
      </label>
      <label class="speech-voice">
        <span>{message('speechVoice')}</span>
        <select value={voice?.id} onChange={({ currentTarget }) => choose({ voice: currentTarget.value })}>
          {options}
        </select>
      </label>
    </>
  );
}

/** The chosen voice; the best one where none was chosen, or where that one is gone. */
export function voiceOf(voices: readonly Voice[], { voice }: SpeechChoice): Voice | null {
  return voices.find(({ id }) => id === voice) ?? voices[0] ?? null;
}

function times(rate: number): string {
  return `${new Intl.NumberFormat(messagesLanguage()).format(rate / 100)}\u00d7`;
}
