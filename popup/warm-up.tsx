import { render } from 'preact';
import type { Article, Block, Claim, Section } from '../src/core/model';
import { PopupPage, type PopupProps } from './popup-page';
import type { Origin, Reading } from './reading';
import { FRAME } from './state';
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
  published: '2000-01-01',
  lang: 'en',
  dir: 'ltr',
  leadImage: null,
  blocks: HEADINGS.flatMap(blocksUnder),
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

const section = (index: number, heading: string): Section => ({
  heading,
  label: null,
  origin: 'markup',
  level: 1,
  from: 3 * index,
  to: 3 * index + 3,
  words: 100,
});

const CLAIM: Claim = {
  text: SENTENCES,
  source: { block: 1, start: 0, end: SENTENCES.length },
  context: null,
  rank: 1,
  reasons: [],
};

const READING: Reading = {
  id: '',
  article: ARTICLE,
  sections: HEADINGS.map((heading, index) => section(index, heading)),
  summary: {
    gist: [CLAIM],
    sections: HEADINGS.map((_, index) => ({
      section: index,
      claims: [CLAIM],
      described: null,
      keyPhrases: [],
    })),
  },
  short: false,
  saved: Promise.resolve(),
  origin: ORIGIN,
};

/**
 * Takes a few sentences through all that is about to happen to the article, out of sight and while the page is still
 * being read: browsers make code, expressions and the makers of `Intl` ready at their first use, which takes longer than
 * the use itself. The rendering comes first, as it gains most. Stops at the next step once the page has answered.
 */
export async function warmUp(props: Omit<PopupProps, 'state'>, answered: AbortSignal): Promise<void> {
  const aside = document.createElement('div');
  render(<PopupPage {...props} state={{ ...FRAME, view: { kind: 'summary', reading: READING } }} />, aside);
  render(null, aside);
  // A task of its own, so that an answer that has come goes first.
  await new Promise((resolve) => setTimeout(resolve));
  if (!answered.aborted) await summarizeArticle(ARTICLE);
}
