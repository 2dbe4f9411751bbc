import { expect, test } from 'vitest';
import {
  LATIN_NO_LETTERS,
  LATIN_NO_WORDS,
  LATIN_ONLY,
  LATIN_TOKEN,
  LATIN_WORD,
} from '../../../src/core/language/latin';

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu;
const TOKEN = /\p{N}+(?:[.,]\p{N}+)*[\p{L}\p{M}]*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:['’][\p{L}\p{M}]+)*/gu;

const characters = Array.from({ length: 0x30_00 }, (_, code) => String.fromCharCode(code)).filter(
  (character) => LATIN_ONLY.test(character),
);

test('Latin text is what lies in the Latin blocks, general punctuation and currency signs', () => {
  expect(LATIN_ONLY.test('“Déjà vu” — 3,50 €…')).toBe(true);
  for (const other of ['é', 'λόγος', 'слово', '漢', 'กา', 'é'.normalize('NFD')]) {
    expect(LATIN_ONLY.test(other)).toBe(other === 'é');
  }
});

test.each([
  ['words', LATIN_WORD, WORD],
  ['tokens', LATIN_TOKEN, TOKEN],
  ['runs without letters', LATIN_NO_LETTERS, /[^\p{L}]+/gu],
  ['runs without words', LATIN_NO_WORDS, /[^\p{L}\p{N}]+/gu],
])('every Latin character falls into the same %s as by its Unicode properties', (_, latin, unicode) => {
  for (const character of characters) {
    for (const text of [
      character,
      `a${character}b`,
      `1${character}2`,
      `a${character}1 ${character}${character}`,
    ]) {
      expect(text.match(latin)).toEqual(text.match(unicode));
    }
  }
});
