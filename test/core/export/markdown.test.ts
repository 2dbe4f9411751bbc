import { expect, test } from 'vitest';
import { toMarkdown } from '../../../src/core/export/markdown';
import type { Block } from '../../../src/core/model';
import { everyKind, exportedArticle, safe } from './exported-article';

const body = (...blocks: Block[]): string =>
  toMarkdown(exportedArticle(blocks), null).split('\n\n').slice(3).join('\n\n').trimEnd();

const paragraph = (text: string, marks: Block['marks'] = []): Block => ({
  kind: 'paragraph',
  text,
  marks,
  quoteDepth: 0,
  look: null,
});

test('title, facts and address open the file', () => {
  const [title, facts, address] = toMarkdown(exportedArticle([]), null).split('\n\n');
  expect([title, facts, address?.trim()]).toEqual([
    '# Boats \\& bells',
    'Mara Lind · The Quay · 2026-03-01',
    '<https://quay.example/boats>',
  ]);
});

test('what means something in Markdown is escaped', () => {
  expect(body(paragraph('2 * 3 _x_ <b> [a](b) `c` $d$ \\'))).toBe(
    '2 \\* 3 \\_x\\_ \\<b\\> \\[a\\](b) \\`c\\` \\$d\\$ \\\\',
  );
  expect(body(paragraph('# no heading'))).toBe('\\# no heading');
  expect(body(paragraph('1. no list'))).toBe('1\\. no list');
  expect(body(paragraph('- no list'))).toBe('\\- no list');
});

test('marks become signs beside the letters, white space outside', () => {
  const marks = [
    { kind: 'emphasis', start: 0, end: 5 },
    { kind: 'link', start: 5, end: 9, href: safe('https://quay.example/x') },
  ] as const;
  expect(body(paragraph('loud bell', marks))).toBe('*loud* [bell](<https://quay.example/x>)');
});

test('code is fenced by more backticks than it holds', () => {
  expect(body({ kind: 'code', text: '```\nx', marks: [], language: 'md' })).toBe('````md\n```\nx\n````');
});

test('every kind of block has its form', () => {
  const text = body(...everyKind());
  for (const part of [
    '## A heading',
    '> quoted',
    '- one\n    - below\n- two',
    '3. third',
    '[^n1]: A note',
    '| Year | Boats |\n| --- | --- |\n| 1901 | 7 |',
    '![A bell](<https://quay.example/bell.png>)',
    '*The bell*',
    '$$\nx^2\n$$',
    '---',
  ])
    expect(text).toContain(part);
});
