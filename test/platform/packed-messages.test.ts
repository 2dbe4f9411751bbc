import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packMessages, unpackMessages } from '../../src/platform/packed-messages';

const KEYS = readdirSync('_locales').flatMap((locale) =>
  Object.keys(JSON.parse(readFileSync(`_locales/${locale}/messages.json`, 'utf8'))),
);

test('every key of every language has a short name of its own', () => {
  const texts = Object.fromEntries(KEYS.map((key) => [key, key]));
  const text = unpackMessages(packMessages(texts));
  expect(Object.keys(texts).filter((key) => text(key, []) !== key)).toEqual([]);
});

test('any text without a brace or a bar comes back as it went in', () => {
  const plain = fc.string({ maxLength: 40 }).filter((text) => !/[|{}]|\$\d/.test(text));
  fc.assert(
    fc.property(plain, plain, (one, other) => {
      const text = unpackMessages(packMessages({ copied: one, part: other }));
      expect([text('copied', []), text('part', [])]).toEqual([one, other]);
    }),
  );
});

test('values take their places, in whatever order and as often as the text names them', () => {
  const text = unpackMessages(packMessages({ part: '$2 of $1, $2' }));
  expect(text('part', ['ten', '$1'])).toBe('$1 of ten, $1');
  expect(text('part', ['ten'])).toBe(' of ten, ');
});

test('nothing in a packed text is left for the browser to replace', () => {
  expect(packMessages({ part: '$1 of $2' })).not.toContain('$');
});

test('an unknown key has no text', () => {
  expect(unpackMessages(packMessages({ part: 'Part' }))('copied', [])).toBe('');
});

test('keys that share a short name are refused, and so is a text that the format cannot hold', () => {
  expect(() => packMessages({ arjvy: 'one', vjnka: 'two' })).toThrow('the same short name');
  expect(() => packMessages({ part: 'one|two' })).toThrow('part holds');
  expect(() => packMessages({ part: '{1}' })).toThrow('part holds');
});
