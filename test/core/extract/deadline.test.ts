import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { DEADLINE_MS } from '../../../src/core/extract/limits';
import { articleOf, around, PROSE, readPage } from './page';

/** More nodes than are visited between three looks at the clock. */
const ENOUGH = '<i></i>'.repeat(4000);

beforeEach(() => {
  // A machine so slow that time is over at the second look.
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += DEADLINE_MS * 0.8));
});

afterEach(() => void vi.restoreAllMocks());

test('of a page that takes too long to read the beginning is read, and said to be a part', () => {
  const { blocks, partial } = articleOf(around(`<p>${PROSE} ${PROSE}</p><div>${ENOUGH}</div>`));
  expect(partial).toBe('deadline');
  expect(blocks.map(({ text }) => text)).toEqual([PROSE, `${PROSE} ${PROSE}`]);
});

test('a page whose article was not reached in time is not said to have none', () => {
  const page = around('').replace('<body>', `<body><div>${ENOUGH}</div>`);
  expect(readPage(page)).toEqual({ ok: false, failure: { kind: 'timeout', milliseconds: DEADLINE_MS } });
});
