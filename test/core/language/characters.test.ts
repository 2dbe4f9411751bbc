import { expect, test } from 'vitest';
import {
  isCapital,
  isDigit,
  isLetter,
  isOneOf,
  isSmall,
  isSpace,
  isWordCharacter,
} from '../../../src/core/language/characters';

const characters = Array.from({ length: 0x1_00_00 }, (_, code) => String.fromCharCode(code));

test.each([
  ['letters', isLetter, /\p{L}/u],
  ['digits', isDigit, /\p{N}/u],
  ['characters of words', isWordCharacter, /[\p{L}\p{M}\p{N}]/u],
  ['white space', isSpace, /\s/],
])('every character is among the %s that is so by its Unicode property', (_, isOf, property) => {
  const wrong = characters.filter((character) => isOf(character) !== property.test(character));
  expect(wrong).toEqual([]);
});

test('capitals and small letters are those that have the other', () => {
  expect(
    'AÉĐЖΩǅ'.split('').every((letter) => isCapital(letter) && !isSmall(letter) === (letter !== 'ǅ')),
  ).toBe(true);
  expect('aéđжωßŉ'.split('').every((letter) => isSmall(letter) && !isCapital(letter))).toBe(true);
  expect('1-“ª漢ع'.split('').some((letter) => isSmall(letter) || isCapital(letter))).toBe(false);
});

test('beyond the end of a text is nothing', () => {
  for (const isOf of [isLetter, isDigit, isCapital, isSmall, isWordCharacter, isSpace])
    expect(isOf(''[0])).toBe(false);
  expect(isOneOf('.!?', ''[0])).toBe(false);
});

test('a character is one of those listed', () => {
  expect(isOneOf('.!?', '!')).toBe(true);
  expect(isOneOf('.!?', 'a')).toBe(false);
});
