import { expect, test } from 'vitest';
import { safeText } from '../../../src/core/extract/safe-text';

/** White space and marks of direction, which stay. */
const STAYS = /[\s\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

test('what shows nothing is what Unicode says, and controls', () => {
  const unicode = /[\p{Default_Ignorable_Code_Point}\p{Cc}]/u;
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10_ff_ff; code += 1) {
    if (code >= 0xd8_00 && code <= 0xdf_ff) continue;
    const character = String.fromCodePoint(code);
    if (!unicode.test(character) || STAYS.test(character)) continue;
    if (safeText(`${character}a`) !== 'a') wrong.push(code.toString(16));
  }
  expect(wrong).toEqual([]);
});
