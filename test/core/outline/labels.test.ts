import { expect, test } from 'vitest';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { addTables } from '../../../src/core/language/table';
import { labels } from '../../../src/core/outline/labels';
import { paragraphsOn } from './topics';

const texts = (['sea', 'bread', 'stars'] as const).map((topic) => paragraphsOn(topic, 2).join('\n'));

test('a label is made of phrases that stand in the text', () => {
  labels(texts, 'en').forEach((label, index) => {
    const phrases = label?.split(' · ') ?? [];
    expect(phrases.length).toBeGreaterThan(0);
    for (const phrase of phrases) expect(texts[index]).toContain(phrase);
  });
});

test('a label has two words at least and six at most', () => {
  for (const label of labels(texts, 'en')) {
    const words = label?.split(/ · | /) ?? [];
    expect(words.length).toBeGreaterThanOrEqual(2);
    expect(words.length).toBeLessThanOrEqual(6);
  }
});

test('no phrase names two parts', () => {
  const [first, second] = labels(['Sea salt. Sea salt.', 'Sea salt. Rye bread.'], 'en');
  expect(first).toBe('Sea salt');
  expect(second).toBe('Rye bread');
});

test('a phrase is neither begun nor ended inside a compound, nor across a sign', () => {
  expect(labels(['A short-form video. Salt, water.'], 'en')).toEqual(['short-form']);
});

test('a part without a phrase has no label', () => {
  expect(labels(['And so it was.', ''], 'en')).toEqual([null, null]);
});

test('a text without spaces between words has a label too', () => {
  expect(labels(['渔民修补渔网。渔民修补渔船。'], 'zh')[0]).toContain('渔民');
});

test('a Japanese label is made of nouns, without verbs and numbers', () => {
  addTables(EVERY_LANGUAGE);
  const text = '漁師の漁網は一八二一年に港町の人が直した。漁師は港町で魚を売っている。漁師の漁網を広げた。';
  const phrases = labels([text], 'ja')[0]?.split(' · ') ?? [];
  expect(phrases[0]).toBe('漁師の漁網');
  for (const phrase of phrases) expect(phrase).not.toMatch(/[ぁ-ん]$|^[一二八]/u);
});

test('in a language without a list, the commonest short words are left out of labels', () => {
  const text =
    'Laut dan pasir. Kapal dan jaring besar. Ikan dan garam. Laut dan angin. Nelayan dan kapal besar.';
  expect(labels([text], 'und')[0]?.split(/ · | /)).not.toContain('dan');
});
