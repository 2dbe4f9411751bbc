import type { Article, Section, Summary } from '../model';

/** Everything Precis knows of a page, as indented JSON with a final line break: `{ article, sections, summary }`. */
export function toJson(article: Article, sections: readonly Section[], summary: Summary): string {
  return `${JSON.stringify({ article, sections, summary }, null, 2)}\n`;
}
