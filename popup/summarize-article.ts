import { prepareLanguage } from '../src/core/language/prepare-language';
import type { Article } from '../src/core/model';
import { outline } from '../src/core/outline/outline';
import { isShort } from '../src/core/short';
import { summarize } from '../src/core/summarize/summarize';
import type { Reading } from './reading';

/** What the popup shows of an article, with the tables of its language fetched before. */
export async function summarizeArticle(
  extracted: Article,
): Promise<Pick<Reading, 'article' | 'sections' | 'summary' | 'short'>> {
  const article = await prepareLanguage(extracted);
  const sections = outline(article);
  return { article, sections, summary: summarize(article, sections), short: isShort(sections) };
}
