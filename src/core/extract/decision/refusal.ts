import type { OmissionReason } from '../../model';
import type { Box, Candidates } from '../candidates';
import { between, type Measures } from './measure';
import { MEANINGS } from '../tokens';

/** Elements whose class words never speak against what they hold: it is text, or the page itself. */
const TRUSTED: ReadonlySet<string> = new Set(
  'html body main article p h1 h2 h3 h4 h5 h6 pre blockquote dl dt dd tr td th tbody thead table caption'.split(
    ' ',
  ),
);

/** What an element is by its role or name. */
const OWN: readonly (readonly [OmissionReason, string])[] = [
  ['navigation', 'nav search navigation menu menubar toolbar banner doc-toc'],
  ['aside', 'aside complementary'],
  ['author', 'address'],
  ['boilerplate', 'footer contentinfo dialog alertdialog'],
];
const BY_NAME = new Map(OWN.flatMap(([reason, names]) => names.split(' ').map((name) => [name, reason])));

/** Share of the page's prose above which containers of one kind are the article whatever they are called. */
const VOID_SHARE = 0.4;
/** Code units of prose. Threads of comments are often longer than the article; they are it where all else is less. */
const MIN_COMMENTED_PROSE = 40;

/** Meanings of a container's words that speak against it, by the index of their bit. */
const AGAINST: readonly (OmissionReason | null)[] = MEANINGS.map((meaning) => {
  if (meaning === 'body') return null;
  return meaning === 'offscreen' ? 'boilerplate' : meaning;
});

/** What the words of a box's class say against it. */
function saidAgainst({ tag, tokens }: Box, believed: number): OmissionReason | null {
  const bits = TRUSTED.has(tag) ? 0 : tokens & believed;
  return AGAINST.find((_, index) => (bits & (1 << index)) !== 0) ?? null;
}

/**
 * The bits that may be believed on this page. A word that the page uses for most of its prose ("widget" where a page
 * is made of nothing else) says nothing about what it names.
 */
function believableBits({ boxes }: Candidates, { proseBefore }: Measures): number {
  const total = proseBefore.at(-1) ?? 0;
  return AGAINST.reduce((believed, reason, index) => {
    const bit = 1 << index;
    let [held, done] = [0, 0];
    for (const box of boxes) {
      // What stands in a box of the same word has been counted.
      if ((box.tokens & bit) === 0 || box.from < done || TRUSTED.has(box.tag)) continue;
      held += between(proseBefore, box);
      done = box.to;
    }
    const limit = reason === 'comments' ? total - MIN_COMMENTED_PROSE : total * VOID_SHARE;
    return held <= limit ? believed | bit : believed;
  }, 0);
}

/**
 * For each box the reason why what it holds is no part of the article, its own or inherited; `null` for none. What the
 * element is, by role or name, counts before the words of its class.
 */
export function refusals(candidates: Candidates, measures: Measures): (OmissionReason | null)[] {
  const { boxes } = candidates;
  const limit = (measures.proseBefore.at(-1) ?? 0) * VOID_SHARE;
  const believed = believableBits(candidates, measures);
  const reasons: (OmissionReason | null)[] = [];
  for (const box of boxes) {
    // The footer of a quotation says whose it is.
    const isAttribution = box.tag === 'footer' && boxes[box.parent]?.tag === 'blockquote';
    const own = isAttribution ? null : (BY_NAME.get(box.role) ?? BY_NAME.get(box.tag));
    const isVoid = own === null || (own !== undefined && between(measures.proseBefore, box) > limit);
    reasons.push(reasons[box.parent] ?? (isVoid ? null : (own ?? saidAgainst(box, believed))));
  }
  return reasons;
}
