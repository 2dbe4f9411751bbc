import { expect, test } from 'vitest';
import { toPlainText } from '../../../src/core/export/plain-text';
import { summarized } from './summarized';

const { article, sections, summary } = summarized;

test('the text gives title, source, gist and each section indented by its level', () => {
  expect(toPlainText(article, sections, summary)).toBe(`The lighthouse keeper
Ann Teller · Precis · 2024-05-01
https://precis.example/sample

• The lamp never failed.

  • A keeper lived alone.

The storm
  • A gale came up. It lasted three days.

  The log
    [Table: 4 rows by hour]

boats and nets
  • The boats came home.
`);
});

test('what an article lacks leaves no line behind', () => {
  const bare = { ...article, byline: null, siteName: null, published: null };
  expect(toPlainText(bare, [], { gist: [], sections: [] })).toBe(
    'The lighthouse keeper\nhttps://precis.example/sample\n',
  );
});
