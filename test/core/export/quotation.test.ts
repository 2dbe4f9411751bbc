import { expect, test } from 'vitest';
import { claimQuote } from '../../../src/core/export/claim-quote';
import type { Claim } from '../../../src/core/model';
import { toQuotation } from '../../../src/core/export/quotation';
import { summarized } from './summarized';

const TEXT = 'A gale came up. It lasted three days. The lamp never failed.';
const blocks = [{ kind: 'paragraph', text: TEXT, marks: [], quoteDepth: 0, look: null } as const];
const article = { ...summarized.article, url: 'https://a.example/storm', siteName: 'Precis', blocks };

function claim(text: string, context: string | null = null): Claim {
  const source = { block: 0, start: TEXT.indexOf(text), end: TEXT.indexOf(text) + text.length };
  return { text, source, context: context === null ? null : claim(context), rank: 1, reasons: [] };
}

test('a quotation names the author, the title, the place and the day, and leads to the sentence', () => {
  expect(toQuotation(article, claim('The lamp never failed.'), 'May 1, 2024')).toBe(
    [
      '“The lamp never failed.”',
      '— Ann Teller, “The lighthouse keeper”, Precis, May 1, 2024',
      'https://a.example/storm#:~:text=The%20lamp%20never%20failed.',
    ].join('\n'),
  );
});

test('words and title stand in the quotation marks of the article’s language', () => {
  const german = { ...article, lang: 'de', title: 'Der Leuchtturmwärter', url: 'file:///a.html' };
  expect(toQuotation(german, claim('The lamp never failed.'), null)).toBe(
    '„The lamp never failed.“\n— Ann Teller, „Der Leuchtturmwärter“, Precis',
  );
});

test('a sentence that leans on the one before is quoted with it', () => {
  expect(
    toQuotation(article, claimQuote(article, claim('It lasted three days.', 'A gale came up.')), null),
  ).toMatch(
    /^“A gale came up\. It lasted three days\.”\n.*\n.*:~:text=A%20gale%20came%20up\.%20It%20lasted%20three%20days\.$/,
  );
});

test('what is not known leaves no trace', () => {
  const bare = { ...article, url: 'file:///storm.html', title: '', byline: null, siteName: null };
  expect(toQuotation(bare, claim('A gale came up.'), null)).toBe('“A gale came up.”');
});
