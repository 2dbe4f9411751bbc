import type { Article, Claim } from '../model';
import { textFragmentUrl } from '../text-fragment';
import { claimQuote } from './claim-quote';

/**
 * A claim as a quotation for a letter or a note: the sentence, who wrote it where and when, and the address of its
 * place on the page. `date`: of publication, as it is to be written; `null` where it is not known.
 */
export function toQuotation(article: Article, claim: Claim, date: string | null): string {
  const quote = claimQuote(article, claim);
  const title = article.title === '' ? null : `“${article.title}”`;
  const source = [article.byline, title, article.siteName, date].filter((fact) => fact !== null);
  const lines = [`“${quote.text.replaceAll('\n', ' ')}”`, source.length > 0 ? `— ${source.join(', ')}` : ''];
  return [...lines, textFragmentUrl(article, quote.source) ?? ''].filter((line) => line !== '').join('\n');
}
