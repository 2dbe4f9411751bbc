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
  const { rows, backMatter } = sectionRows(sections([1, 2, 2, 1, 2]), 'en');
  expect(rows.map(({ shown }) => shown)).toEqual([0, 1, 2, 3, 4]);
  expect(rows.every(({ folded }) => folded.length === 0)).toBe(true);
  expect(backMatter).toEqual([]);
});

test('in a long outline the lower levels fold under their parents', () => {
  const { rows } = sectionRows(sections([1, 1, 2, 3, 2, 1, 2, 2, 2, 2, 2, 1, 1, 2]), 'en');
  expect(rows).toEqual([
    { shown: 0, folded: [] },
    { shown: 1, folded: [2, 3, 4] },
    { shown: 5, folded: [6, 7, 8, 9, 10] },
    { shown: 11, folded: [] },
    { shown: 12, folded: [13] },
  ]);
});

test('a long outline of one level is shown whole', () => {
  expect(sectionRows(sections(Array<1>(40).fill(1)), 'en').rows).toHaveLength(40);
});

test('references and appendices fold with what stands below them, and come last wherever they stand', () => {
  const headings = { 1: 'Appendix A', 2: 'Tables', 4: 'References', 5: 'Books', 6: 'After the war' };
  const { rows, backMatter } = sectionRows(sections([1, 1, 2, 1, 1, 2, 1], headings), 'en');
  expect(rows.map(({ shown }) => shown)).toEqual([0, 3, 6]);
  expect(backMatter).toEqual([1, 2, 4, 5]);
});

test('every section is shown once, whatever folds', () => {
  const headings = { 3: 'Appendix A', 9: 'References' };
  const { rows, backMatter } = sectionRows(
    sections([1, 2, 2, 1, 2, 3, 1, 2, 2, 1, 2, 1, 2, 2], headings),
    'en',
  );
  const all = [...rows.map(({ shown }) => shown), ...rows.flatMap(({ folded }) => folded), ...backMatter];
  expect(all.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 14 }, (_, index) => index));
});

test('references alone are shown', () => {
  const { rows, backMatter } = sectionRows(sections([1], { 0: 'References' }), 'en');
  expect(rows).toEqual([{ shown: 0, folded: [] }]);
  expect(backMatter).toEqual([]);
});
