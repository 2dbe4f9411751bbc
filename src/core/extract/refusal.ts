import type { OmissionReason } from '../model';
import type { Box, Candidates } from './candidates';
import { between, type Measures } from './measure';
import { MEANINGS } from './tokens';

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

/** Evidence against a box: the element's own meaning, by role or name, counts before the words of its class. */
function evidence(box: Box, believed: number): { isOwn: boolean; reason: OmissionReason } | null {
  const own = BY_NAME.get(box.role) ?? BY_NAME.get(box.tag);
  if (own !== undefined) return { isOwn: true, reason: own };
  const bits = TRUSTED.has(box.tag) ? 0 : box.tokens & believed;
  const reason = bits === 0 ? null : AGAINST.find((_, index) => (bits & (1 << index)) !== 0);
  return reason ? { isOwn: false, reason } : null;
}

/**
 * The bits that may be believed on this page. A word that the page uses for most of its prose ("widget" where a page
 * is made of nothing else) says nothing about what it names.
 */
function believableBits({ boxes }: Candidates, { proseBefore }: Measures): number {
  const total = proseBefore.at(-1) ?? 0;
  const held = AGAINST.map(() => 0);
  const done = AGAINST.map(() => 0);
  for (const box of boxes) {
    if (box.tokens === 0 || TRUSTED.has(box.tag)) continue;
    const prose = between(proseBefore, box);
    AGAINST.forEach((_, index) => {
      // What stands in a box of the same word has been counted.
      if ((box.tokens & (1 << index)) === 0 || box.from < (done[index] ?? 0)) return;
      held[index] = (held[index] ?? 0) + prose;
      done[index] = box.to;
    });
  }
  return AGAINST.reduce((believed, reason, index) => {
    const limit = reason === 'comments' ? total - MIN_COMMENTED_PROSE : total * VOID_SHARE;
    return (held[index] ?? 0) <= limit ? believed | (1 << index) : believed;
  }, 0);
}

/** The footer of a quotation says whose it is. */
function isAttribution(box: Box, parent: Box | undefined): boolean {
  return box.tag === 'footer' && parent?.tag === 'blockquote';
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
    const own = isAttribution(box, candidates.boxes[box.parent]) ? null : evidence(box, believed);
    const isVoid =
      own?.isOwn === true && total > 0 && between(measures.proseBefore, box) > total * VOID_SHARE;
    reasons.push(isVoid ? null : (own?.reason ?? null));
  }
  return reasons;
}
