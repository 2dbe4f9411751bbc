import type { Article } from '../model';
import { addTables, knownTables } from './table';
import { inLanguage, readsAs, sampleOf } from './written-language';

/**
 * An article with the language it is written in, which is the one declared unless its text says otherwise, and with the
 * tables of that language loaded. Await it before the article is summarized.
 */
export async function prepareLanguage(article: Article): Promise<Article> {
  const sample = sampleOf(article);
  if (readsAs(sample, article.lang)) return article;
  const [{ EVERY_LANGUAGE }, { detectLanguage }] = await Promise.all([
    import('./every-language'),
    import('./detect-language'),
  ]);
  addTables(EVERY_LANGUAGE);
  return readsAs(sample, article.lang) ? article : inLanguage(article, detectLanguage(sample, knownTables()));
}
