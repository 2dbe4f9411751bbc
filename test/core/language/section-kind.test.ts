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
  ['en', 'Appendix', 'appendices'],
  ['en', 'Appendix B', 'appendices'],
  ['en', '7. Appendix 2: The tables', 'appendices'],
  ['de', 'Anhang: Tabellen', 'appendices'],
  ['ru', 'Приложение 3', 'appendices'],
  ['ja', '付録', 'appendices'],
  ['en', 'Appendix surgery in the field', null],
  ['en', 'Introduction B', null],
  ['en', 'The bridge', null],
  ['en', 'A conclusion of forty-one letters and more than that', null],
])('%s: %s', (lang, heading, kind) => {
  expect(sectionKind(heading, lang)).toBe(kind);
});
