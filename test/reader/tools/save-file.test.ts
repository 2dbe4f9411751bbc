import { expect, test } from 'vitest';
import { fileName } from '../../../reader/tools/save-file';

test.each([
  ['What the tide told', 'What the tide told.md'],
  ['a/b\\c: "d"?', 'a b c d.md'],
  ['..', 'precis.md'],
  ['', 'precis.md'],
  ['\u202Egpj.exe', 'gpj exe.md'],
])('the title “%s” gives the file name “%s”', (title, name) => expect(fileName(title, 'md')).toBe(name));

test('a long title is cut between characters', () => {
  const name = fileName('🙂'.repeat(80), 'md');
  expect(name).not.toMatch(/\p{Cs}/u);
  expect(name.length).toBeLessThan(70);
});
