import type { Article, Block } from '../src/core/model';
import { summarizeArticle } from './summarize-article';

const HEADINGS = ['The boat', 'The island', 'The town'];

const SENTENCES =
  'The ferry leaves the island at six, and “it carries mostly children,” said Mrs. Brown, who has run it since 1998. ' +
  'However, the harbour board wants a bridge. Its engineers put the cost at 3.5 million pounds. Those who commute want ' +
  'the bridge; those who fish say that its piers would turn the current.';

function blocksUnder(title: string): Block[] {
  const block = { kind: 'paragraph', marks: [], quoteDepth: 0, look: null } as const;
  return [
    { kind: 'heading', level: 2, text: title, marks: [] },
    { ...block, text: SENTENCES },
    { ...block, text: `${title}: ${SENTENCES}` },
  ];
}

const ARTICLE: Article = {
  url: 'https://precis.example/',
  title: 'The bridge',
  byline: null,
  siteName: null,
  published: null,
  lang: 'en',
  dir: 'ltr',
  leadImage: null,
  blocks: HEADINGS.flatMap(blocksUnder),
  omissions: [],
  partial: null,
  confidence: { score: 1, reasons: [] },
};

/**
 * Summarizes a few sentences while the page is still being read: browsers make code and expressions ready at their
 * first use, which takes longer than the use itself. Does nothing where the page has answered by then.
 */
export async function warmUp(answered: AbortSignal): Promise<void> {
  // A task of its own, so that an answer that has come goes first.
  await new Promise((resolve) => setTimeout(resolve));
  if (!answered.aborted) await summarizeArticle(ARTICLE);
}
