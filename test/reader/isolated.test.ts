import { expect, test } from 'vitest';
import { isolated } from '../../reader/isolated';

test('an address stands between a left-to-right isolate and its end', () => {
  expect(isolated('a.example:8080')).toBe('\u2066a.example:8080\u2069');
});
