import { sampleArticle } from '../../../src/core/sample/sample';
import type { Article, Block, HeadingLevel } from '../../../src/core/model';

export function heading(text: string, level: HeadingLevel = 2): Block {
  return { kind: 'heading', text, marks: [], level };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text, marks: [], quoteDepth: 0, look: null };
}

/** An article of the given blocks. */
export function madeArticle(blocks: readonly Block[], overrides: Partial<Article> = {}): Article {
  return { ...sampleArticle(), title: 'The lighthouse keeper', ...overrides, blocks };
}
