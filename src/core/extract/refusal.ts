import type { OmissionReason } from '../model';
import type { Box, Candidates } from './candidates';
import { between, type Measures } from './measure';
import { TOKEN } from './tokens';

/** Elements whose class words never speak against what they hold: it is text, or the page itself. */
const TRUSTED: ReadonlySet<string> = new Set(
  'html body main article p h1 h2 h3 h4 h5 h6 pre blockquote dl dt dd tr td th tbody thead table caption'.split(
    ' ',
  ),
);

const BY_TAG: Readonly<Record<string, OmissionReason>> = {
  nav: 'navigation',
  footer: 'boilerplate',
  aside: 'aside',
  address: 'author',
  search: 'navigation',
};

const BY_ROLE: Readonly<Record<string, OmissionReason>> = {
  navigation: 'navigation',
  complementary: 'aside',
  contentinfo: 'boilerplate',
  search: 'navigation',
  dialog: 'boilerplate',
  alertdialog: 'boilerplate',
  menu: 'navigation',
  menubar: 'navigation',
  toolbar: 'navigation',
  banner: 'navigation',
  'doc-toc': 'navigation',
};

/** The most telling first. */
const BY_TOKEN: readonly (readonly [number, OmissionReason])[] = [
  [TOKEN.comments, 'comments'],
  [TOKEN.newsletter, 'newsletter'],
  [TOKEN.sharing, 'sharing'],
  [TOKEN.related, 'related'],
  [TOKEN.advertising, 'advertising'],
  [TOKEN.author, 'author'],
  [TOKEN.byline, 'byline'],
  [TOKEN.caption, 'caption'],
  [TOKEN.tags, 'tags'],
  [TOKEN.legal, 'legal'],
  [TOKEN.navigation, 'navigation'],
  [TOKEN.aside, 'aside'],
  [TOKEN.offscreen, 'boilerplate'],
  [TOKEN.boilerplate, 'boilerplate'],
];

function evidence(box: Box): OmissionReason | null {
  const reason = BY_ROLE[box.role] ?? BY_TAG[box.tag];
  if (reason !== undefined) return reason;
  if (TRUSTED.has(box.tag) || box.tokens === 0) return null;
  for (const [bits, meaning] of BY_TOKEN) if ((box.tokens & bits) !== 0) return meaning;
  return null;
}

/** Share of the page's prose above which a container is the article whatever it is called. */
const VOID_SHARE = 0.4;
/** Threads of comments are often longer than the article; only where there is hardly anything else they are it. */
const VOID_SHARE_COMMENTS = 0.9;

/** For each box the reason why what it holds is no part of the article, its own or inherited; `null` for none. */
export function refusals({ boxes }: Candidates, measures: Measures): (OmissionReason | null)[] {
  const total = measures.proseBefore.at(-1) ?? 0;
  const reasons: (OmissionReason | null)[] = [];
  for (const box of boxes) {
    const inherited = reasons[box.parent] ?? null;
    let own = inherited === null ? evidence(box) : null;
    const limit = own === 'comments' ? VOID_SHARE_COMMENTS : VOID_SHARE;
    if (own !== null && total > 0 && between(measures.proseBefore, box) > total * limit) own = null;
    reasons.push(inherited ?? own);
  }
  return reasons;
}
