import { expect, test } from 'vitest';
import { inQuotationMarks } from '../../../src/core/export/quotation-marks';

test.each([
  ['en', '“a”'],
  ['en-GB', '“a”'],
  ['de', '„a“'],
  ['de-AT', '„a“'],
  ['de-CH', '«a»'],
  ['fr', '«\u00a0a\u00a0»'],
  ['fr-CH', '«a»'],
  ['es', '«a»'],
  ['es-MX', '“a”'],
  ['pt-BR', '“a”'],
  ['pt-PT', '«a»'],
  ['it', '«a»'],
  ['nl', '‘a’'],
  ['pl', '„a”'],
  ['ru', '«a»'],
  ['uk', '«a»'],
  ['sv', '”a”'],
  ['tr', '“a”'],
  ['ar', '”a“'],
  ['he', '”a”'],
  ['hi', '“a”'],
  ['ja', '「a」'],
  ['ko', '“a”'],
  ['zh', '“a”'],
  ['zh-CN', '“a”'],
  ['zh-TW', '「a」'],
  ['zh-Hant', '「a」'],
])('in %s a quotation is %s', (lang, quoted) => {
  expect(inQuotationMarks('a', lang)).toBe(quoted);
});

test.each(['', 'tlh', 'constructor'])(
  'a language without marks of its own takes the English ones: %s',
  (lang) => {
    expect(inQuotationMarks('a', lang)).toBe('“a”');
  },
);
