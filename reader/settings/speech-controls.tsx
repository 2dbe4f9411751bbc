import type { VNode } from 'preact';
import { primaryLanguage } from '../../src/core/language/primary-language';
import { message, messagesLanguage } from '../../src/platform/messages';
import type { Settings } from '../../src/platform/settings';
import { systemSpeaker, type Voice } from '../../src/platform/speech';
import { speechChoice, withSpeechChoice } from '../../src/platform/speech-choice';
import type { SpeechChoices } from '../../src/platform/speech-setting';
import { languageName } from '../read-aloud/language-name';
import { SpeechOptions } from '../read-aloud/speech-options';
import { useVoices } from '../read-aloud/use-voices';
import { voicesFor } from '../read-aloud/voice-for';

interface Props {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
}

const SPEAKER = systemSpeaker();

/** Speed and voice of reading aloud, for the user’s own language and each in which something was chosen. */
export function SpeechControls({ settings: { speech }, change }: Props): VNode {
  const voices = useVoices(SPEAKER);
  const languages = new Set([primaryLanguage(messagesLanguage()), ...Object.keys(speech)]);
  return (
    <>
      <p>{message('speechLocal')}</p>
      {voices &&
        [...languages].map((language) => (
          <LanguageSpeech
            key={language}
            language={language}
            voices={voicesFor(language, voices)}
            choices={speech}
            change={(choices) => change({ speech: choices })}
          />
        ))}
    </>
  );
}

interface LanguageProps {
  /** Primary subtag. */
  readonly language: string;
  readonly voices: readonly Voice[];
  readonly choices: SpeechChoices;
  readonly change: (choices: SpeechChoices) => void;
}

function LanguageSpeech({ language, voices, choices, change }: LanguageProps): VNode {
  const name = languageName(language);
  const forget = (): void => {
    const { [language]: _, ...others } = choices;
    change(others);
  };
  return (
    <fieldset class="speech-choice" data-language={language}>
      <legend>{name}</legend>
      {voices.length === 0 ? (
        <p>{message('speechNoVoice', name)}</p>
      ) : (
        <SpeechOptions
          voices={voices}
          chosen={speechChoice(choices, language)}
          choose={(chosen) => change(withSpeechChoice(choices, language, chosen))}
        />
      )}
      {language in choices && (
        <button type="button" class="button" aria-label={message('recentRemove', name)} onClick={forget}>
          {message('remove')}
        </button>
      )}
    </fieldset>
  );
}
