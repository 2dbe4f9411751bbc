import { render } from 'preact';
import type { Article, Block } from '../src/core/model';
import { PopupPage, type PopupProps } from './popup-page';
import type { Origin } from './reading';
import { FRAME } from './state';
import { summarizeArticle } from './summarize-article';

const SENTENCES =
  'The ferry leaves the island at six, and “it carries mostly children,” said Mrs. Brown, who has run it since 1998. ' +
  'However, the harbour board wants a bridge. Its engineers put the cost at 3.5 million pounds. Those who commute want ' +
  'the bridge; those who fish say that its piers would turn the current.';

function section(title: string): Block[] {
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
  published: '2000-01-01',
  lang: 'en',
  dir: 'ltr',
  leadImage: null,
  blocks: ['The boat', 'The island', 'The town'].flatMap(section),
  omissions: [{ reason: 'related', words: 1, heading: null, before: 0, blocks: [] }],
  partial: null,
  confidence: { score: 1, reasons: [] },
};

const ORIGIN: Origin = {
  tab: 0,
  private: false,
  scope: 'article',
  selected: false,
  extracted: ARTICLE,
  restored: [],
};

/**
 * Takes a few sentences through all that is about to happen to the article, out of sight and while the page is still
 * being read: browsers make code and expressions ready at their first run, which takes longer than the run itself.
 * Stops at the next step once the page has answered.
 */
export async function warmUp(props: Omit<PopupProps, 'state'>, answered: AbortSignal): Promise<void> {
  const reading = { ...(await summarizeArticle(ARTICLE)), id: '', saved: Promise.resolve(), origin: ORIGIN };
  // A task of its own, so that an answer that has come goes first.
  await new Promise((resolve) => setTimeout(resolve));
  if (answered.aborted) return;
  const aside = document.createElement('div');
  render(<PopupPage {...props} state={{ ...FRAME, view: { kind: 'summary', reading } }} />, aside);
  render(null, aside);
}
