import { expect, test } from 'vitest';
import { wordsRead } from '../../src/view/reading-progress';

const sections = [{ words: 100 }, { words: 50 }, { words: 200 }];

test('the words of the sections before are read', () => {
  expect(wordsRead(sections, { section: 2, share: 0 })).toBe(150);
});

test('of the section being read, the share that lies behind is read', () => {
  expect(wordsRead(sections, { section: 1, share: 0.5 })).toBe(125);
});

test('a share outside 0 to 1 is held to it', () => {
  expect(wordsRead(sections, { section: 0, share: -3 })).toBe(0);
  expect(wordsRead(sections, { section: 2, share: 7 })).toBe(350);
});

test('a text without sections has nothing read', () => {
  expect(wordsRead([], { section: 0, share: 0.5 })).toBe(0);
});
