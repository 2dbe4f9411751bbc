import { sampleArticle } from '../../../src/core/sample/sample';
import type { Article, Block, HeadingLevel, Look, SafeUrl } from '../../../src/core/model';

export function heading(text: string, level: HeadingLevel = 2): Block {
  return { kind: 'heading', text, marks: [], level };
}

/** A heading that is a link as a whole. */
export function linkedHeading(text: string, href: string, level: HeadingLevel = 3): Block {
  // The addresses of the tests are written in the normal form.
  const mark = { kind: 'link' as const, start: 0, end: text.length, href: href as SafeUrl };
  return { kind: 'heading', text, marks: [mark], level };
}

export function paragraph(text: string, look: Look | null = null): Block {
  return { kind: 'paragraph', text, marks: [], quoteDepth: 0, look };
}

/** Prose of 14 words a sentence. */
export function prose(sentences = 1): Block {
  const sentence = 'The lamp was lit at dusk and burned until the fishing boats came home.';
  return paragraph(Array<string>(sentences).fill(sentence).join(' '));
}

/** An article of the given blocks. */
export function madeArticle(blocks: readonly Block[], overrides: Partial<Article> = {}): Article {
  return { ...sampleArticle(), title: 'The lighthouse keeper', ...overrides, blocks };
}
