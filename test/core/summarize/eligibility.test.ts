import { expect, test } from 'vitest';
import { analyze } from '../../../src/core/summarize/scoring';
import { isPresentable, isStrong } from '../../../src/core/summarize/eligibility';
import type { Unit } from '../../../src/core/summarize/units';
import { articleOf, listItem, paragraph, whole } from './article';

function unitOf(text: string, lang = 'en'): Unit {
  const article = articleOf([paragraph(text)], lang);
  const [unit] = analyze(article, whole(article)).units;
  if (!unit) throw new Error('no sentence');
  return unit;
}

test('a full sentence that stands alone is strong', () => {
  expect(isStrong(unitOf('The council of the valley closed the old bridge to lorries.'))).toBe(true);
});

test('a Hebrew acronym is half of no quotation', () => {
  expect(isStrong(unitOf('ד"ר אלון פרידמן השאיל לתופרת מחטים מן המרפאה.', 'he'))).toBe(true);
});

test.each([
  ['the rest of a sentence', 'and closed the old bridge of the valley to lorries.'],
  ['too short', 'The bridge is old.'],
  ['too long', `The bridge ${'of the valley '.repeat(25)}is old.`],
  ['without a stop', 'The council of the valley and the old bridge'],
  ['half of a quotation', '“The council of the valley closed the old bridge to lorries.'],
  ['half of a bracket', 'The council of the valley closed the old bridge to lorries).'],
  ['an announcement', 'In this article we look at the bridges of the valley.'],
  ['one that ends in a colon', 'The council of the valley closed these three bridges:'],
])('%s is not', (_, text) => {
  expect(isStrong(unitOf(text))).toBe(false);
});

test('a quotation of somebody who is only a pronoun needs its context', () => {
  expect(unitOf('“The bridge is closed to lorries for good,” he said.').leans).toBe(true);
  expect(unitOf('“The bridge is closed to lorries for good,” said Ada Moss.').leans).toBe(false);
  expect(unitOf('“The bridge of the valley is closed to lorries for good.”').leans).toBe(true);
});

test('a question is not presentable in any script', () => {
  expect(isPresentable(unitOf('Is it closed?'))).toBe(false);
  expect(isPresentable(unitOf('هل أغلق الجسر؟', 'ar'))).toBe(false);
  expect(isPresentable(unitOf('Είναι κλειστή η γέφυρα;', 'el'))).toBe(false);
  expect(isPresentable(unitOf('It is closed.'))).toBe(true);
});

test('what has no words is not presentable', () => {
  expect(isPresentable(unitOf('* * * 12'))).toBe(false);
});

test('an item without a stop counts where the section is a list', () => {
  const items = [
    'Fresh butter from the hills above the valley',
    'Two cups of brown sugar from the northern market',
  ];
  const list = articleOf(items.map(listItem));
  expect(analyze(list, whole(list)).units.every(isStrong)).toBe(true);
  const prose = articleOf([
    paragraph('The council of the valley closed the old bridge to lorries. '.repeat(8)),
    ...items.map(listItem),
  ]);
  expect(
    analyze(prose, whole(prose))
      .units.filter(({ listItem: item }) => item)
      .some(isStrong),
  ).toBe(false);
});
