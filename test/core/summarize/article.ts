import type { Article, Block, Section } from '../../../src/core/model';

/** A paragraph block. */
export function paragraph(text: string, quoteDepth = 0): Block {
  return { kind: 'paragraph', text, marks: [], quoteDepth, look: null };
}

/** An item of a plain list. */
export function listItem(text: string): Block {
  return { kind: 'listItem', text, marks: [], quoteDepth: 0, depth: 0, marker: 'bullet', ordinal: null };
}

/** Items of a numbered list. */
export function steps(...texts: readonly string[]): Block[] {
  return texts.map((text, index) => ({
    kind: 'listItem',
    text,
    marks: [],
    quoteDepth: 0,
    depth: 0,
    marker: 'ordered',
    ordinal: index + 1,
  }));
}

/** An article of nothing but its blocks. */
export function articleOf(blocks: readonly Block[], lang = 'en', title = ''): Article {
  return {
    url: 'https://example.org/',
    title,
    byline: null,
    siteName: null,
    published: null,
    lang,
    dir: 'ltr',
    leadImage: null,
    blocks,
    omissions: [],
    partial: null,
    confidence: { score: 1, reasons: [] },
  };
}

/** An article whose sections are given as a heading and the blocks under it. */
export function sectioned(
  parts: readonly (readonly [heading: string, blocks: readonly Block[]])[],
  lang = 'en',
): { article: Article; sections: Section[] } {
  const blocks: Block[] = [];
  const sections = parts.map(([heading, under]): Section => {
    const from = blocks.length;
    blocks.push({ kind: 'heading', level: 2, text: heading, marks: [] }, ...under);
    return { heading, label: null, origin: 'markup', level: 2, from, to: blocks.length, words: 0 };
  });
  return { article: articleOf(blocks, lang), sections };
}

/** One section over all blocks. */
export function whole(article: Article): Section[] {
  return [
    { heading: null, label: null, origin: 'lead', level: 1, from: 0, to: article.blocks.length, words: 0 },
  ];
}
