import { expect, test } from 'vitest';
import { summaryMarkdown } from '../../../src/core/export/summary-markdown';
import { summarized } from './summarized';

const { article, sections, summary } = summarized;

test('title, source, gist and each section with its sentences', () => {
  expect(summaryMarkdown(article, sections, summary)).toBe(`# The lighthouse keeper

Ann Teller · Precis · 2024-05-01  
<https://precis.example/sample>

> - The lamp never failed.

- A keeper lived alone.

## The storm

- A gale came up. It lasted three days.

### The log

*Table: 4 rows by hour*

## boats and nets

- The boats came home.
`);
});

test('what the author wrote is read as text, whatever signs it holds', () => {
  const marked = {
    ...article,
    title: '1. Use *args* & `x_y` <b>[now](http://a.example)</b>',
    byline: '- me',
  };
  const [title, , source] = summaryMarkdown(marked, [], { gist: [], sections: [] }).split('\n');
  expect(title).toBe('# 1\\. Use \\*args\\* \\& \\`x\\_y\\` \\<b\\>\\[now\\](http://a.example)\\</b\\>');
  expect(source).toMatch(/^\\- me · /);
});

test('an address that may not stand in a link is left out', () => {
  const local = { ...article, url: 'file:///storm.html', byline: null, siteName: null, published: null };
  expect(summaryMarkdown(local, [], { gist: [], sections: [] })).toBe('# The lighthouse keeper\n');
});
