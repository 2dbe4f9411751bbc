import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anchorId, parseAnchorId } from '../../src/core/anchor';

test('an anchor id names block and character', () => {
  expect(anchorId({ block: 12, start: 340 })).toBe('b12c340');
});

test('a fragment leads back to the place it names', () => {
  fc.assert(
    fc.property(fc.nat(9_999_999), fc.nat(999_999_999), (block, start) => {
      expect(parseAnchorId(`#${anchorId({ block, start })}`)).toEqual({ block, start });
    }),
  );
});

test.each(['', '#', 'b1', '#b1c', 'b-1c2', 'b1c2 ', 'xb1c2', `b${'9'.repeat(30)}c1`])(
  'a fragment that is no anchor is refused: %j',
  (fragment) => expect(parseAnchorId(fragment)).toBeNull(),
);
