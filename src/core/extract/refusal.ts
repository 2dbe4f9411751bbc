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

/** Share of the page's prose above which containers of one kind are the article whatever they are called. */
const VOID_SHARE = 0.4;
/** Code units of prose. Threads of comments are often longer than the article; they are it where all else is less. */
const MIN_COMMENTED_PROSE = 40;

/** Evidence against a box: the element's own meaning counts before the words of its class. */
function evidence(box: Box, believed: number): { bit: number; reason: OmissionReason } | null {
  const reason = BY_ROLE[box.role] ?? BY_TAG[box.tag];
  if (reason !== undefined) return { bit: 0, reason };
  if (TRUSTED.has(box.tag) || (box.tokens & believed) === 0) return null;
  for (const [bit, meaning] of BY_TOKEN)
    if ((box.tokens & believed & bit) !== 0) return { bit, reason: meaning };
  return null;
}

/**
 * The bits that may be believed on this page. A word that the page uses for most of its prose ("widget" where a page
 * is made of nothing else) says nothing about what it names.
 */
function believableBits({ boxes }: Candidates, measures: Measures): number {
  const total = measures.proseBefore.at(-1) ?? 0;
  const held = BY_TOKEN.map(() => 0);
  const done = BY_TOKEN.map(() => 0);
  for (const box of boxes) {
    if (box.tokens === 0 || TRUSTED.has(box.tag)) continue;
    const prose = between(measures.proseBefore, box);
    BY_TOKEN.forEach(([bit], index) => {
      // What stands in a box of the same word has been counted.
      if ((box.tokens & bit) === 0 || box.from < (done[index] ?? 0)) return;
      held[index] = (held[index] ?? 0) + prose;
      done[index] = box.to;
    });
  }
  return BY_TOKEN.reduce((believed, [bit, reason], index) => {
    const limit = reason === 'comments' ? total - MIN_COMMENTED_PROSE : total * VOID_SHARE;
    return (held[index] ?? 0) <= limit ? believed | bit : believed;
  }, 0);
}

/** For each box the reason why what it holds is no part of the article, its own or inherited; `null` for none. */
export function refusals(candidates: Candidates, measures: Measures): (OmissionReason | null)[] {
  const total = measures.proseBefore.at(-1) ?? 0;
  const believed = believableBits(candidates, measures);
  const reasons: (OmissionReason | null)[] = [];
  for (const box of candidates.boxes) {
    const inherited = reasons[box.parent] ?? null;
    if (inherited !== null) {
      reasons.push(inherited);
      continue;
    }
    const own = evidence(box, believed);
    const isVoid = own?.bit === 0 && total > 0 && between(measures.proseBefore, box) > total * VOID_SHARE;
    reasons.push(isVoid ? null : (own?.reason ?? null));
  }
  return reasons;
}
