import { expect, test } from 'vitest';
import { matchesTitle } from '../../src/view/matches-title';

test('the words of a query may stand anywhere in a title, in any order', () => {
  expect(matchesTitle('What the tide tables never told', 'told tide')).toBe(true);
  expect(matchesTitle('What the tide tables never told', 'told moon')).toBe(false);
});

test('letter case and accents make no difference', () => {
  expect(matchesTitle('Élégie à Orléans', 'elegie ORLEANS')).toBe(true);
});

test('an empty query finds everything', () => {
  expect(matchesTitle('Anything', '  ')).toBe(true);
});

test('in Turkish, an i with and without a dot are one letter to the search', () => {
  expect(matchesTitle('Işık ve İzmir', 'ışık izmir')).toBe(true);
});
