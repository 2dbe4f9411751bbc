import { expect, test } from 'vitest';
import { blockDirection } from '../../../src/view/text/block-direction';

test('a block that runs with its article needs no direction', () => {
  expect(blockDirection('A plain sentence.', 'ltr')).toBeNull();
  expect(blockDirection('هذه جملة بسيطة.', 'rtl')).toBeNull();
});

test('a right-to-left block in a left-to-right article says so, and the other way round', () => {
  expect(blockDirection('هذه جملة بسيطة.', 'ltr')).toBe('rtl');
  expect(blockDirection('A plain sentence.', 'rtl')).toBe('ltr');
});

test('a foreign name at the start does not turn a block', () => {
  expect(blockDirection('Reuters אמרה היום כי השיחות יימשכו בשבוע הבא', 'rtl')).toBeNull();
});

test('a block without letters goes with its article', () => {
  expect(blockDirection('12 + 3 = 15', 'rtl')).toBeNull();
});
