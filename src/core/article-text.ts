import type { Article } from './model';

/**
 * The article's running text, one block a line: headings, paragraphs, list items, tables (cells by tab), code, math and
 * footnotes. Captions are no running text and are left out; line breaks inside a block stay.
 */
export function articleText(article: Pick<Article, 'blocks'>): string {
  return article.blocks
    .filter((block) => block.kind !== 'figure' && block.text !== '')
    .map((block) => block.text)
    .join('\n');
}
