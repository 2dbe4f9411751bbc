import type { VNode } from 'preact';
import { readingMinutes } from '../src/core/language/reading-time';
import { isSafeUrl } from '../src/core/safe-url';
import { interfaceLanguage } from '../src/platform/interface-language';
import { countMessage, message, userLanguage } from '../src/platform/messages';
import { publishedDate } from '../src/view/published-date';
import type { Reading } from './reading';

/** Where the text is from and when, its title, who wrote it and how long it takes to read. */
export function TextHeader({ reading: { article, sections } }: { readonly reading: Reading }): VNode {
  const words = sections.reduce((sum, section) => sum + section.words, 0);
  const site = article.siteName ?? hostOf(article.url);
  const date = article.published === null ? null : publishedDate(article.published, userLanguage());
  return (
    <header class="text-header">
      {(site !== null || date !== null) && (
        <p class="source">
          {site !== null && (
            <span>
              <bdi class="site">{site}</bdi>
            </span>
          )}
          {date !== null && (
            <span>
              <time dateTime={article.published ?? undefined} lang={userLanguage()} dir="auto">
                {date}
              </time>
            </span>
          )}
        </p>
      )}
      <h1 tabIndex={-1}>{article.title === '' ? message('untitled') : article.title}</h1>
      <p class="facts">
        {article.byline !== null && (
          <span>
            <bdi>{article.byline}</bdi>
          </span>
        )}
        <span>
          <bdi {...interfaceLanguage()}>
            {countMessage('readingMinutes', readingMinutes(words, article.lang))}
          </bdi>
        </span>
        <span>
          <bdi {...interfaceLanguage()}>{countMessage('words', words)}</bdi>
        </span>
      </p>
    </header>
  );
}

function hostOf(url: string): string | null {
  return isSafeUrl(url) ? new URL(url).host.replace(/^www\./, '') : null;
}
