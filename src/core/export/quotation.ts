import type { Article, Quote } from '../model';
import { textFragmentUrl } from '../text-fragment';
import { inQuotationMarks } from './quotation-marks';

/**
 * A passage as a quotation for a letter or a note: its words in the quotation marks of the article's language, who wrote
 * them where and when, and the address of their place on the page. `date`: of publication, as it is to be written;
 * `null` where it is not known.
 */
export function toQuotation(article: Article, { text, source }: Quote, date: string | null): string {
  const title = article.title === '' ? null : inQuotationMarks(article.title, article.lang);
  const facts = [article.byline, title, article.siteName, date].filter((fact) => fact !== null);
  const lines = [
    inQuotationMarks(text.replaceAll('\n', ' '), article.lang),
    facts.length > 0 ? `— ${facts.join(', ')}` : '',
  ];
  return [...lines, textFragmentUrl(article, source) ?? ''].filter((line) => line !== '').join('\n');
}
