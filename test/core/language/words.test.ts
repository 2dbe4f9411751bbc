import { expect, test } from 'vitest';
import { words } from '../../../src/core/language/words';

test('words are lower-cased and lose their punctuation', () => {
  expect(words('The well-known “Bridge” cost 1,200.50 pounds!', 'en')).toEqual([
    'the',
    'well',
    'known',
    'bridge',
    'cost',
    '1,200.50',
    'pounds',
  ]);
});

test('an English apostrophe stays inside its word, a French one divides', () => {
  expect(words('They don’t', 'en')).toEqual(['they', "don't"]);
  expect(words('L’eau d’hier', 'fr-CA')).toEqual(['l', 'eau', 'd', 'hier']);
});

test('scripts without spaces are divided into words', () => {
  expect(words('東京は大きい都市です', 'ja')).toContain('東京');
  expect(words('ภาษาไทย', 'th').length).toBeGreaterThan(1);
});

test('an invalid language tag is no error', () => {
  expect(words('東京 tower', 'x_!')).toContain('tower');
});

test('a run of a hundred thousand Han characters is divided in linear time', () => {
  const start = performance.now();
  words('文'.repeat(100_000), 'zh');
  expect(performance.now() - start).toBeLessThan(2_000);
});
