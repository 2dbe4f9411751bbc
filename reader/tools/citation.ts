import { parseAnchorId } from '../../src/core/anchor';
import { sentences } from '../../src/core/language/sentences';
import type { Anchor, Article } from '../../src/core/model';
import { textFragmentUrl } from '../../src/core/text-fragment';
import { message, messagesLanguage } from '../../src/platform/messages';
import { publishedDate } from '../../src/view/published-date';

/** A sentence with where it is from; the link leads to the sentence on the original page. `place`: an anchor id. */
export function citation(article: Article, place: string): string {
  const named = parseAnchorId(place) ?? { block: 0, start: 0 };
  const text = article.blocks[named.block]?.text ?? '';
  const found = sentences(text, article.lang).find(({ end }) => end > named.start);
  const span = found ?? { start: 0, end: text.length };
  return quoteWithSource(article, { block: named.block, ...span });
}

/** A passage of one block with where it is from. */
export function quoteWithSource(article: Article, place: Anchor, quote = quoted(article, place)): string {
  const { title, byline, siteName, published } = article;
  const date = published === null ? null : publishedDate(published, messagesLanguage());
  const source = [byline, title, siteName, date].filter((fact) => fact !== null && fact !== '').join(', ');
  const address = textFragmentUrl(article, place);
  const lines = [message('quotation', quote), source, ...(address === null ? [] : [address])];
  return lines.join('\n');
}

function quoted({ blocks }: Article, { block, start, end }: Anchor): string {
  return (blocks[block]?.text ?? '').slice(start, end).trim();
}
