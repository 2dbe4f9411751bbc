import { expect, test } from 'vitest';
import { EVERY_LANGUAGE } from '../../../src/core/language/every-language';
import { sectionKind } from '../../../src/core/language/section-kind';
import { addTables } from '../../../src/core/language/table';

addTables(EVERY_LANGUAGE);

test.each([
  ['en', 'References', 'references'],
  ['en', '5. Conclusions:', 'conclusion'],
  ['de', 'Einzelnachweise', 'references'],
  ['fr', 'Introduction', 'introduction'],
  ['ja', '参考文献', 'references'],
  ['xx', 'References', 'references'],
  ['en', 'The bridge', null],
  ['en', 'A conclusion of forty-one letters and more than that', null],
])('%s: %s', (lang, heading, kind) => {
  expect(sectionKind(heading, lang)).toBe(kind);
});
