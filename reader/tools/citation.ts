import { parseAnchorId } from '../../src/core/anchor';
import { toQuotation } from '../../src/core/export/quotation';
import { sentences } from '../../src/core/language/sentences';
import type { Anchor, Article } from '../../src/core/model';
import { messagesLanguage } from '../../src/platform/messages';
import { publishedDate } from '../../src/view/published-date';

/** A sentence with where it is from; the link leads to the sentence on the original page. `place`: an anchor id. */
export function citation(article: Article, place: string): string {
  const { block, start } = parseAnchorId(place) ?? { block: 0, start: 0 };
  const text = article.blocks[block]?.text ?? '';
  const found = sentences(text, article.lang).find(({ end }) => end > start);
  const span = found ?? { start: 0, end: text.length };
  return quoteWithSource(article, { block, ...span }, text.slice(span.start, span.end));
}

/** A passage of one block, as the user sees it, with where it is from. */
export function quoteWithSource(article: Article, source: Anchor, text: string): string {
  const { published } = article;
  const date = published === null ? null : publishedDate(published, messagesLanguage());
  return toQuotation(article, { text, source }, date);
}
