import { expect, test } from 'vitest';
import { coverage } from '../../src/core/coverage';
import type { Omission, OmissionReason, Section } from '../../src/core/model';

const section = (words: number): Section => ({
  heading: null,
  label: null,
  origin: 'lead',
  level: 1,
  from: 0,
  to: 1,
  words,
});
const omission = (reason: OmissionReason, words: number): Omission => ({
  reason,
  words,
  heading: null,
  before: 0,
  blocks: [],
});

test('the share is the words kept among all that could be read', () => {
  const { kept, omitted, share, sections } = coverage(
    [section(70), section(5)],
    [omission('related', 20), omission('tags', 5)],
  );
  expect({ kept, omitted, share, sections }).toEqual({ kept: 75, omitted: 25, share: 0.75, sections: 2 });
});

test('what was left out is told by reason, the largest first', () => {
  const { parts } = coverage(
    [section(50)],
    [omission('tags', 5), omission('comments', 90), omission('tags', 10)],
  );
  expect(parts.map(({ reason, words, omissions }) => [reason, words, omissions.length])).toEqual([
    ['comments', 90, 1],
    ['tags', 15, 2],
  ]);
});

test('where nothing was left out everything was kept, even of a page without a word', () => {
  expect(coverage([section(50)], []).share).toBe(1);
  expect(coverage([], []).share).toBe(1);
});
