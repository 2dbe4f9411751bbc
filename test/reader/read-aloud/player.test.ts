import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createPlayer } from '../../../reader/read-aloud/player';
import type { ReadingState } from '../../../reader/read-aloud/reading-state';
import type { SpokenSentence } from '../../../reader/read-aloud/spoken-sentences';
import { ScriptedSpeaker } from './scripted-speaker';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function sentence(text: string, block: number): SpokenSentence {
  return { text, source: { block, start: 0, end: text.length }, unsaid: [] };
}

function reading(texts = ['One here.', 'Two here.', 'Three here.'], from = 0) {
  const speaker = new ScriptedSpeaker();
  const states: ReadingState[] = [];
  const manner = { voice: 'en Ada', rate: 100 };
  const player = createPlayer({
    speaker,
    queue: texts.map(sentence),
    from,
    manner: () => manner,
    onChange: (state) => states.push(state),
  });
  player.send({ kind: 'play' });
  return { speaker, player, states, manner, now: () => player.state() };
}

test('sentences are spoken one by one, each when the one before has ended', () => {
  const { speaker, now } = reading();
  for (const text of ['One here.', 'Two here.', 'Three here.']) {
    expect(speaker.last()).toMatchObject({ text, voice: 'en Ada', rate: 100 });
    speaker.last().tell.started();
    speaker.last().tell.ended();
  }
  expect(now()).toMatchObject({ status: 'ended', sentence: 2 });
  expect(speaker.log).toEqual(['speak One here.', 'speak Two here.', 'speak Three here.']);
});

test('a word is where the system says it begins', () => {
  const { speaker, now } = reading();
  speaker.last().tell.started();
  expect(now().word).toBeNull();
  speaker.last().tell.word(4, 4);
  expect(now().word).toEqual({ start: 4, end: 8 });
  speaker.last().tell.word(0, null);
  expect(now().word).toEqual({ start: 0, end: 3 });
});

test('a word that lies outside the sentence is none, and one that reaches beyond it ends with it', () => {
  const { speaker, now } = reading();
  for (const start of [9, 500, -1, Number.NaN]) speaker.last().tell.word(start, 3);
  expect(now().word).toBeNull();
  speaker.last().tell.word(4, 80);
  expect(now().word).toEqual({ start: 4, end: 9 });
});

test('a word of the sentence before, told late, marks nothing', () => {
  const { speaker, now } = reading();
  speaker.last().tell.ended();
  speaker.last(1).tell.word(0, 3);
  expect(now()).toMatchObject({ sentence: 1, word: null });
});

test('pause silences at once, and going on speaks the sentence from its beginning', () => {
  const { speaker, player, now } = reading();
  speaker.last().tell.started();
  speaker.last().tell.word(4, 4);
  player.send({ kind: 'pause' });
  expect(speaker.log.at(-1)).toBe('cancel');
  expect(now()).toMatchObject({ status: 'paused', sentence: 0, word: null });
  player.send({ kind: 'play' });
  expect(speaker.log.at(-1)).toBe('speak One here.');
});

test.each(['interrupted', 'failed', 'no-voice'] as const)(
  'what cancelling brings about (%s) is not taken for the next sentence’s failure',
  (why) => {
    const { speaker, player, now } = reading();
    player.send({ kind: 'next' });
    speaker.last(1).tell.failed(why);
    expect(now()).toMatchObject({ status: 'speaking', sentence: 1 });
  },
);

test('a system that tells of the end where it was cancelled does not skip a sentence', () => {
  const { speaker, player, now } = reading();
  player.send({ kind: 'next' });
  speaker.last(1).tell.ended();
  expect(now()).toMatchObject({ status: 'speaking', sentence: 1 });
  player.send({ kind: 'pause' });
  speaker.last().tell.ended();
  expect(now()).toMatchObject({ status: 'paused', sentence: 1 });
});

test('an end that is told twice moves on once', () => {
  const { speaker, now } = reading();
  speaker.last().tell.ended();
  speaker.last(1).tell.ended();
  expect(now().sentence).toBe(1);
});

test('another page that takes the voice away leaves reading paused, not failed', () => {
  const { speaker, now } = reading();
  speaker.last().tell.started();
  speaker.last().tell.failed('interrupted');
  expect(now().status).toBe('paused');
});

test('a voice that fails says so, and can be asked again', () => {
  const { speaker, player, now } = reading();
  speaker.last().tell.failed('failed');
  expect(now().status).toBe('failed');
  player.send({ kind: 'play' });
  expect(now()).toMatchObject({ status: 'speaking', sentence: 0 });
});

test('a system that never answers has failed', () => {
  const { now } = reading();
  vi.advanceTimersByTime(5_000);
  expect(now().status).toBe('speaking');
  vi.advanceTimersByTime(2_000);
  expect(now().status).toBe('failed');
});

test('a voice that falls silent in the middle is given up and the next sentence begins', () => {
  const { speaker, now } = reading(['A sentence of which the end is never told.', 'The next.']);
  speaker.last().tell.started();
  vi.advanceTimersByTime(20_000);
  expect(now().sentence).toBe(0);
  vi.advanceTimersByTime(3_000);
  expect(now()).toMatchObject({ status: 'speaking', sentence: 1 });
  expect(speaker.log.slice(-2)).toEqual(['cancel', 'speak The next.']);
});

test('words that come keep a slow voice from being given up', () => {
  const { speaker, now } = reading();
  speaker.last().tell.started();
  for (let at = 0; at < 9; at += 1) {
    vi.advanceTimersByTime(8_000);
    speaker.last().tell.word(at, 1);
  }
  expect(now().sentence).toBe(0);
});

test('a system that begins late is waited for as long as the one that tells in time', () => {
  const { speaker, player, now } = reading();
  player.send({ kind: 'next' });
  // Of an utterance that no longer counts.
  speaker.last(1).tell.started();
  vi.advanceTimersByTime(7_000);
  expect(now().status).toBe('failed');
});

test('a paused sentence stays paused while it is stepped through', () => {
  const { player, now } = reading();
  player.send({ kind: 'pause' });
  player.send({ kind: 'next' });
  expect(now()).toMatchObject({ status: 'paused', sentence: 1 });
  player.send({ kind: 'previous' });
  player.send({ kind: 'previous' });
  expect(now()).toMatchObject({ status: 'paused', sentence: 0 });
});

test('after the last sentence the text has ended, and playing begins it anew', () => {
  const { player, now } = reading(undefined, 2);
  player.send({ kind: 'next' });
  expect(now()).toMatchObject({ status: 'ended', sentence: 2 });
  player.send({ kind: 'play' });
  expect(now()).toMatchObject({ status: 'speaking', sentence: 0 });
});

test('a text in which nothing is to be said has ended at once', () => {
  const { speaker, now } = reading([]);
  expect(now().status).toBe('ended');
  expect(speaker.log).toEqual([]);
});

test('another voice or speed is heard at once, in the same sentence', () => {
  const { speaker, player, manner } = reading();
  Object.assign(manner, { voice: 'en Grace', rate: 150 });
  player.send({ kind: 'again' });
  expect(speaker.last()).toMatchObject({ text: 'One here.', voice: 'en Grace', rate: 150 });
  player.send({ kind: 'pause' });
  player.send({ kind: 'again' });
  expect(speaker.log.at(-1)).toBe('cancel');
});

test('a long sentence is spoken in pieces, its words found in the whole', () => {
  const half = `${'word '.repeat(30)}and, `;
  const { speaker, player, now } = reading([`${half}${half}${half}the end.`, 'Next.']);
  expect(speaker.last().text.length).toBeLessThanOrEqual(240);
  const first = speaker.last().text.length;
  speaker.last().tell.ended();
  expect(now()).toMatchObject({ sentence: 0, piece: 1 });
  speaker.last().tell.word(0, 4);
  expect(now().word).toEqual({ start: first, end: first + 4 });
  player.send({ kind: 'next' });
  expect(now()).toMatchObject({ sentence: 1, piece: 0 });
});

test('once stopped it is silent for good, and no timer is left', () => {
  const { speaker, player, states } = reading();
  player.stop();
  const told = states.length;
  speaker.last().tell.ended();
  player.send({ kind: 'play' });
  vi.advanceTimersByTime(60_000);
  expect(speaker.log).toEqual(['speak One here.', 'cancel']);
  expect(states).toHaveLength(told);
  expect(vi.getTimerCount()).toBe(0);
});
