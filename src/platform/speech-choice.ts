import { parseSpeechChoice, type SpeechChoice, type SpeechChoices } from './speech-setting';

/** What was chosen for a primary language, or what serves where nothing was. */
export function speechChoice(choices: SpeechChoices, language: string): SpeechChoice {
  return choices[language] ?? parseSpeechChoice(null);
}

/** The choices with another for one primary language. */
export function withSpeechChoice(
  choices: SpeechChoices,
  language: string,
  change: Partial<SpeechChoice>,
): SpeechChoices {
  const { [language]: before, ...others } = choices;
  return { ...others, [language]: { ...(before ?? parseSpeechChoice(null)), ...change } };
}
