import { expect, test, vi } from 'vitest';
import { readingQueue } from '../../../reader/read-aloud/queue';
import { readingOf } from '../../../reader/reading';
import { summarize } from '../../../src/core/summarize/summarize';
import { tideArticle } from '../tide-article';

vi.mock('webextension-polyfill', () => import('../extension-browser'));

const reading = await readingOf(tideArticle(), { sample: false, engine: Promise.resolve(summarize) });
const shown = { reading, summary: await reading.summarize(), zoom: 'full', summaryZoom: 'one' } as const;

test('the whole text begins at its first sentence, and from a place it goes on to the end', () => {
  const whole = readingQueue({ what: 'text' }, shown);
  expect(whole.from).toBe(0);
  const here = readingQueue({ what: 'here', place: 'b2c0' }, shown);
  expect(here.queue).toEqual(whole.queue);
  expect(here.queue[here.from]?.text).toContain('The prediction was arithmetic');
});

test('of the summary just its sentences are read, each section named, and more of them at a nearer step', () => {
  const texts = (zoom: 'gist' | 'one' | 'three' | 'full'): string[] =>
    readingQueue({ what: 'summary' }, { ...shown, zoom }).queue.map(({ text }) => text);
  expect(texts('full')).toEqual(texts('one'));
  expect(texts('one')).toContain('The arithmetic');
  expect(texts('gist')).not.toContain('The arithmetic');
  expect(texts('three').length).toBeGreaterThan(texts('one').length);
  const { claims } = shown.summary.sections[1] ?? { claims: [] };
  expect(texts('one')).toContain(claims.find(({ rank }) => rank === 1)?.text);
});

test('a place that is none means the beginning', () => {
  expect(readingQueue({ what: 'here', place: 'nowhere' }, shown).from).toBe(0);
});
