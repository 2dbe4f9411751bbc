import type { VNode } from 'preact';
import { readingMinutes } from '../src/core/language/reading-time';
import { isSafeUrl } from '../src/core/safe-url';
import { countMessage, message, messagesLanguage } from '../src/platform/messages';
import { publishedDate } from '../src/view/published-date';
import { interfaceLanguage } from '../src/platform/interface-language';
import type { Reading } from './reading';
import { partialMessage } from '../src/platform/partial-message';

/** Title and facts: where the text is from, who wrote it, when, how long it takes to read, whether it is whole. */
export function ArticleHeader({ reading: { article, sections } }: { readonly reading: Reading }): VNode {
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  const site = article.siteName ?? hostOf(article.url);
  const date = article.published === null ? null : publishedDate(article.published, messagesLanguage());
  return (
    <header class="article-header">
      {site !== null && (
        <p class="site">
          <bdi>{site}</bdi>
        </p>
      )}
      <h1>{article.title === '' ? message('untitled') : article.title}</h1>
      <p class="facts">
        {article.byline !== null && <span class="byline">{article.byline}</span>}
        {date !== null && (
          <time dateTime={article.published ?? undefined} {...interfaceLanguage()}>
            {date}
          </time>
        )}
        <span {...interfaceLanguage()}>
          {countMessage('readingMinutes', readingMinutes(words, article.lang))}
        </span>
      </p>
      {article.partial !== null && (
        <p class="partial" {...interfaceLanguage()}>
          {partialMessage(article.partial)}
        </p>
      )}
    </header>
  );
}

function hostOf(url: string): string | null {
  return isSafeUrl(url) ? new URL(url).host.replace(/^www\./, '') : null;
}
