import { expect, test } from 'vitest';
import { voicesFor } from '../../../reader/read-aloud/voice-for';
import type { Voice } from '../../../src/platform/speech';

const voice = (lang: string, name = lang, preferred = false): Voice => ({
  id: `${lang} ${name}`,
  name,
  lang,
  preferred,
});
const found = (lang: string, voices: readonly Voice[]): string[] =>
  voicesFor(lang, voices).map(({ name }) => name);

test('a voice of another language is never one for a text', () => {
  const voices = ['en-US', 'de-DE', 'nl-NL', 'da-DK'].map((lang) => voice(lang));
  expect(found('af', voices)).toEqual([]);
  expect(found('und', voices)).toEqual([]);
  expect(found('', voices)).toEqual([]);
});

test('voices of the text’s region come first, or of the likely one, then what the system prefers, then by name', () => {
  const voices = [
    voice('en-US', 'Zoe'),
    voice('en-US', 'Sam', true),
    voice('en-GB', 'Kate'),
    voice('en-GB', 'Daniel'),
    voice('fr-FR', 'Aurélie'),
  ];
  expect(found('en-GB', voices)).toEqual(['Daniel', 'Kate', 'Sam', 'Zoe']);
  expect(found('en', voices)).toEqual(['Sam', 'Zoe', 'Daniel', 'Kate']);
  const cities = ['English (America, New York City)', 'English (America)'].map((name) => voice('en', name));
  expect(found('en', cities)[0]).toBe('English (America)');
  expect(found('en', [voice('en-US-x-nyc'), voice('en-US', 'Zoe')])).toEqual(['Zoe', 'en-US-x-nyc']);
});

test('tags that mean one language are one', () => {
  expect(found('no', [voice('nb-NO')])).toEqual(['nb-NO']);
  expect(found('he', [voice('iw-IL')])).toEqual(['iw-IL']);
  expect(found('tl', [voice('fil-PH')])).toEqual(['fil-PH']);
});

test('Cantonese is not taken for Mandarin; what is written in Hong Kong can be read in either', () => {
  const voices = [voice('zh-HK'), voice('zh-CN')];
  expect(found('zh-TW', voices)).toEqual(['zh-CN']);
  expect(found('zh-TW', [voice('yue-HK')])).toEqual([]);
  expect(found('zh-HK', voices)).toEqual(['zh-HK']);
  expect(found('zh-Hant-HK', [voice('zh-CN')])).toEqual(['zh-CN']);
});
