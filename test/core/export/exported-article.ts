import type { Article, Block, SafeUrl } from '../../../src/core/model';
import { isSafeUrl } from '../../../src/core/safe-url';
import { articleOf } from '../summarize/article';

export function safe(address: string): SafeUrl {
  if (!isSafeUrl(address)) throw new Error(`${address} is not safe`);
  return address;
}

/** A small article about boats. */
export function exportedArticle(blocks: readonly Block[], changes: Partial<Article> = {}): Article {
  return {
    ...articleOf(blocks, 'en', 'Boats & bells'),
    url: 'https://quay.example/boats',
    byline: 'Mara Lind',
    siteName: 'The Quay',
    published: '2026-03-01',
    ...changes,
  };
}

/** One block of every kind, and lists that nest. */
export function everyKind(): Block[] {
  const item = { kind: 'listItem', marks: [], quoteDepth: 0, ordinal: null } as const;
  const cell = { colSpan: 1, rowSpan: 1 };
  return [
    { kind: 'heading', text: 'A heading', marks: [], level: 2 },
    { kind: 'paragraph', text: 'quoted', marks: [], quoteDepth: 1, look: null },
    { ...item, text: 'one', depth: 0, marker: 'bullet' },
    { ...item, text: 'below', depth: 1, marker: 'bullet' },
    { ...item, text: 'two', depth: 0, marker: 'bullet' },
    { kind: 'thematicBreak', text: '', marks: [] },
    { ...item, text: 'third', depth: 0, marker: 'ordered', ordinal: 3 },
    { kind: 'footnote', text: 'A note', marks: [], id: 'n1' },
    {
      kind: 'table',
      text: 'Year\tBoats\n1901\t7',
      marks: [],
      caption: null,
      rows: [
        [
          { start: 0, end: 4, header: true, ...cell },
          { start: 5, end: 10, header: true, ...cell },
        ],
        [
          { start: 11, end: 15, header: false, ...cell },
          { start: 16, end: 17, header: false, ...cell },
        ],
      ],
    },
    {
      kind: 'figure',
      text: 'The bell',
      marks: [],
      images: [{ src: safe('https://quay.example/bell.png'), alt: 'A bell', width: 40, height: 30 }],
    },
    { kind: 'code', text: 'ring()', marks: [], language: 'js' },
    { kind: 'math', text: 'x²', marks: [], tex: 'x^2' },
  ];
}
