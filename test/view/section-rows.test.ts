import { expect, test } from 'vitest';
import type { Section } from '../../src/core/model';
import { sectionRows } from '../../src/view/section-rows';

function sections(levels: readonly Section['level'][], headings: Record<number, string> = {}): Section[] {
  return levels.map((level, index) => {
    const heading = headings[index] ?? `Part ${index}`;
    return { heading, label: null, origin: 'markup', level, from: index, to: index + 1, words: 50 };
  });
}

test('a short outline is shown whole', () => {
  const rows = sectionRows(sections([1, 2, 2, 1, 2]), 'en');
  expect(rows.map(({ shown }) => shown)).toEqual([0, 1, 2, 3, 4]);
  expect(rows.every(({ folded }) => folded.length === 0)).toBe(true);
});

test('in a long outline the lower levels fold under their parents', () => {
  const rows = sectionRows(sections([1, 1, 2, 3, 2, 1, 2, 2, 2, 2, 2, 1, 1, 2]), 'en');
  expect(rows).toEqual([
    { shown: 0, folded: [] },
    { shown: 1, folded: [2, 3, 4] },
    { shown: 5, folded: [6, 7, 8, 9, 10] },
    { shown: 11, folded: [] },
    { shown: 12, folded: [13] },
  ]);
});

test('a long outline of one level is shown whole', () => {
  expect(sectionRows(sections(Array<1>(40).fill(1)), 'en')).toHaveLength(40);
});

test('references fold with what stands below them, what follows does not', () => {
  const headings = { 2: 'References', 3: 'Books', 4: 'After the war' };
  const rows = sectionRows(sections([1, 1, 1, 2, 1], headings), 'en');
  expect(rows).toEqual([
    { shown: 0, folded: [] },
    { shown: 1, folded: [2, 3] },
    { shown: 4, folded: [] },
  ]);
});

test('references alone are shown', () => {
  expect(sectionRows(sections([1], { 0: 'References' }), 'en')).toEqual([{ shown: 0, folded: [] }]);
});
