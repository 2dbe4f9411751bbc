import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { systemSpeaker, type SpeechListener } from '../../src/platform/speech';
import { ScriptedSynthesis, ScriptedUtterance, systemVoice } from './scripted-synthesis';

let synthesis = new ScriptedSynthesis();

beforeEach(() => {
  synthesis = new ScriptedSynthesis();
  vi.stubGlobal('speechSynthesis', synthesis);
  vi.stubGlobal('SpeechSynthesisUtterance', ScriptedUtterance);
});
afterEach(() => void vi.unstubAllGlobals());

function listening(): { told: unknown[]; listener: SpeechListener } {
  const told: unknown[] = [];
  return {
    told,
    listener: {
      started: () => told.push('started'),
      word: (start, length) => told.push(['word', start, length]),
      ended: () => told.push('ended'),
      failed: (why) => told.push(['failed', why]),
    },
  };
}

test('voices that send the text to a server are not there', () => {
  synthesis.voices = [
    systemVoice('fr-FR', 'Google français', { localService: false }),
    systemVoice('fr-FR', 'Aurélie', { default: true }),
  ];
  const { listener, told } = listening();
  expect(systemSpeaker().voices()).toEqual([
    { id: 'fr-FR Aurélie', name: 'Aurélie', lang: 'fr-FR', preferred: true },
  ]);
  systemSpeaker().speak({ text: 'Un.', voice: 'fr-FR Google français', rate: 100 }, listener);
  expect([synthesis.spoken, told]).toEqual([[], [['failed', 'no-voice']]]);
});

test('the voices that Firefox has from the system are there, whatever it calls them', () => {
  const voiceURI = 'urn:moz-tts:speechd:English%20(America)?en-US';
  synthesis.voices = [systemVoice('en-US', 'English (America)', { voiceURI, localService: false })];
  expect(systemSpeaker().voices()).toMatchObject([{ name: 'English (America)', lang: 'en-US' }]);
});

test.each([
  ['en_US', 'en-US'],
  ['cmn-CN', 'zh-CN'],
  ['iw-IL', 'he-IL'],
  ['en-us-nyc', 'en'],
  ['', 'und'],
])('the tag %j of a voice means %s', (lang, tag) => {
  synthesis.voices = [systemVoice(lang, 'Ada')];
  expect(systemSpeaker().voices()[0]?.lang).toBe(tag);
});

test('voices that come late are told, until nobody listens', () => {
  const speaker = systemSpeaker();
  const closed = new AbortController();
  const seen: number[] = [];
  speaker.watchVoices(() => seen.push(speaker.voices().length), closed.signal);
  expect(speaker.voices()).toEqual([]);
  synthesis.voices = [systemVoice('en-GB', 'Ada')];
  synthesis.dispatchEvent(new Event('voiceschanged'));
  closed.abort();
  synthesis.dispatchEvent(new Event('voiceschanged'));
  expect(seen).toEqual([1]);
});

test('a text is spoken with the voice that was asked for and no other', () => {
  synthesis.voices = [systemVoice('en-GB', 'Ada'), systemVoice('en-GB', 'Grace')];
  const { listener, told } = listening();
  systemSpeaker().speak({ text: 'Tides.', voice: 'en-GB Grace', rate: 150 }, listener);
  expect(synthesis.spoken[0]).toMatchObject({
    text: 'Tides.',
    lang: 'en-GB',
    rate: 1.5,
    voice: { name: 'Grace' },
  });
  synthesis.voices = [systemVoice('en-GB', 'Ada')];
  systemSpeaker().speak({ text: 'Tides.', voice: 'en-GB Grace', rate: 100 }, listener);
  expect(synthesis.spoken).toHaveLength(1);
  expect(told).toEqual([['failed', 'no-voice']]);
});

test('what the browser tells of an utterance is told on, sentences apart', () => {
  synthesis.voices = [systemVoice('en-GB', 'Ada')];
  const { listener, told } = listening();
  systemSpeaker().speak({ text: 'Two words.', voice: 'en-GB Ada', rate: 100 }, listener);
  const [utterance] = synthesis.spoken;
  utterance?.tell('start');
  utterance?.tell('boundary', { name: 'sentence', charIndex: 0, charLength: 10 });
  utterance?.tell('boundary', { name: 'word', charIndex: 4, charLength: 5 });
  // Browsers that do not know the length leave it out or say 0.
  utterance?.tell('boundary', { name: 'word', charIndex: 4, charLength: 0 });
  utterance?.tell('boundary', { name: '', charIndex: 0 });
  utterance?.tell('end');
  expect(told).toEqual(['started', ['word', 4, 5], ['word', 4, null], ['word', 0, null], 'ended']);
});

test.each([
  ['canceled', 'interrupted'],
  ['interrupted', 'interrupted'],
  ['not-allowed', 'interrupted'],
  ['voice-unavailable', 'no-voice'],
  ['language-unavailable', 'no-voice'],
  ['synthesis-failed', 'failed'],
  ['network', 'failed'],
])('the error “%s” means %s', (error, why) => {
  synthesis.voices = [systemVoice('en-GB', 'Ada')];
  const { listener, told } = listening();
  systemSpeaker().speak({ text: 'Tides.', voice: 'en-GB Ada', rate: 100 }, listener);
  synthesis.spoken[0]?.tell('error', { error });
  expect(told).toEqual([['failed', why]]);
});

test('a browser in which speech is switched off has no voice and says so', () => {
  vi.stubGlobal('speechSynthesis', undefined);
  const { listener, told } = listening();
  const speaker = systemSpeaker();
  speaker.watchVoices(() => undefined, new AbortController().signal);
  speaker.speak({ text: 'Tides.', voice: 'en-GB Ada', rate: 100 }, listener);
  speaker.cancel();
  expect([speaker.voices(), told]).toEqual([[], [['failed', 'no-voice']]]);
});
