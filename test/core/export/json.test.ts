import { expect, test } from 'vitest';
import { toJson } from '../../../src/core/export/json';
import { summarized } from './summarized';

test('the export reads back as what went in', () => {
  const { article, sections, summary } = summarized;
  expect(JSON.parse(toJson(article, sections, summary))).toEqual(summarized);
});
