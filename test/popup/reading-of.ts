import type { Reading } from '../../popup/reading';
import type { Article } from '../../src/core/model';
import { outline } from '../../src/core/outline/outline';
import { summarize } from '../../src/core/summarize/summarize';

/** What the popup shows of an article that was read on a page. */
export function readingOf(article: Article): Reading {
  const sections = outline(article);
  return {
    id: 'one',
    article,
    sections,
    summary: summarize(article, sections),
    short: false,
    saved: Promise.resolve(),
    origin: {
      tab: 1,
      private: false,
      scope: 'article',
      selected: false,
      extracted: article,
      restored: [],
    },
  };
}
