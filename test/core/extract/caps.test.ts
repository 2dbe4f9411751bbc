import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { MAX_CHARACTERS } from '../../../src/core/extract/limits';
import { articleOf, around, PROSE, PROSE_AFTER } from './page';

beforeEach(() => {
  // However slow the machine, no time passes.
  vi.spyOn(performance, 'now').mockReturnValue(0);
});

afterEach(() => void vi.restoreAllMocks());

test('of text beyond the cap in a hundred blocks the first ones are kept, each whole', () => {
  const sacks = 'The miller counted the sacks. '.repeat(MAX_CHARACTERS / 50 / 30);
  const texts = Array.from({ length: 100 }, (_, at) => `${sacks}And there were ${at}.`);
  const { blocks, omissions, partial } = articleOf(around(texts.map((text) => `<p>${text}</p>`).join('')));
  expect(partial).toBe('characters');
  const collected = omissions.reduce((sum, omission) => sum + omission.blocks.length, blocks.length);
  expect(collected).toBeGreaterThan(45);
  expect(collected).toBeLessThan(55);
  expect(blocks.slice(1).every(({ text }, at) => text === texts[at])).toBe(true);
});

test('a block that is beyond the cap by itself is left out, and what stood before it kept', () => {
  const { blocks, partial } = articleOf(
    around(`<p>${PROSE} ${PROSE}</p><p>${'Sacks and sacks. '.repeat(MAX_CHARACTERS / 16)}</p>`),
  );
  expect(partial).toBe('characters');
  expect(blocks.map(({ text }) => text)).toEqual([PROSE, `${PROSE} ${PROSE}`]);
});

test('a text below the cap is read to its end, however few nodes hold it', () => {
  const { blocks, partial } = articleOf(around(`<p>${'Sacks and sacks. '.repeat(MAX_CHARACTERS / 20)}</p>`));
  expect(partial).toBeNull();
  expect(blocks.at(-1)?.text).toBe(PROSE_AFTER);
});
