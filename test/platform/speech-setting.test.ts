import { expect, test } from 'vitest';
import { speechChoice, withSpeechChoice } from '../../src/platform/speech-choice';
import { SPEECH } from '../../src/platform/speech-setting';

test('speed and voice are kept for each language', () => {
  const stored = { fr: { rate: 125, voice: 'fr-FR Aurélie' }, de: { rate: 90, voice: '' } };
  expect(SPEECH.parse(stored)).toEqual(stored);
});

test.each([null, 'fr', 7, [], undefined])('%j is no record of languages', (value) =>
  expect(SPEECH.parse(value)).toBeNull(),
);

test('what is not allowed has its default, and what is no language is left out', () => {
  const stored = JSON.parse(
    '{"fr":{"rate":99,"voice":"a\\nb"},"de":7,"__proto__":{"rate":50},"en-GB":{"rate":50},"EN":{}}',
  );
  const standard = { rate: 100, voice: '' };
  expect(SPEECH.parse(stored)).toEqual({ fr: standard, de: standard });
});

test('of very many languages the latest are kept', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');
  const stored = Object.fromEntries(letters.flatMap((a) => ['a', 'b'].map((b) => [`${a}${b}`, {}])));
  const kept = Object.keys(SPEECH.parse(stored) ?? {});
  expect(kept).toHaveLength(30);
  expect(kept.at(-1)).toBe('zb');
});

test('a change is of one language and leaves the rest; it comes last', () => {
  const before = { fr: { rate: 125, voice: 'A' }, de: { rate: 90, voice: 'B' } } as const;
  const after = withSpeechChoice(before, 'fr', { rate: 150 });
  expect(Object.entries(after)).toEqual([
    ['de', before.de],
    ['fr', { rate: 150, voice: 'A' }],
  ]);
  expect(withSpeechChoice({}, 'ja', { voice: 'Kyoko' })).toEqual({ ja: { rate: 100, voice: 'Kyoko' } });
  expect(speechChoice(before, 'it')).toEqual({ rate: 100, voice: '' });
});
