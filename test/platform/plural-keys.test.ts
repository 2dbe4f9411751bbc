import { expect, test } from 'vitest';
import { pluralKeys } from '../../src/platform/plural-keys';

test.each([
  ['en', 1, ['sections_one', 'sections_other']],
  ['en', 0, ['sections_other']],
  ['ru', 3, ['sections_few', 'sections_other']],
  ['ar', 2, ['sections_two', 'sections_other']],
  ['ja', 1, ['sections_other']],
] as const)('%s counts %i by its own plural rules', (language, count, keys) =>
  expect(pluralKeys('sections', count, language)).toEqual(keys),
);
