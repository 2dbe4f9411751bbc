import type { OmissionReason } from '../model';
import type { Candidates, Leaf } from './candidates';
import { measure, type Measures } from './measure';
import { refusals } from './refusal';
import { rootOf } from './root';

/** What becomes of a leaf: kept (`null`), left out for a reason, or shown nowhere because nobody sees it. */
export type Verdict = OmissionReason | 'hidden' | null;

export interface Decision {
  /** One a leaf. */
  readonly verdicts: Verdict[];
  /** Index of the box that the article was looked for in. */
  readonly root: number;
  readonly measures: Measures;
}

/** Share of a leaf's characters in links above which it is a link and nothing else. */
const ALL_LINK_SHARE = 0.8;
/** Code units. */
const MAX_BYLINE_LENGTH = 120;
const MAX_CREDIT_LENGTH = 200;

/** Who wrote it and when, before the text begins. */
const LEADING =
  /^(?:by|von|par|por|published|updated|posted|last updated|modified)\b|^\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|^\d{1,2}(?:[./-]\d{1,2}[./-]|\.?\s\p{L}{3,10}\s)\d{2,4}/iu;
const CREDIT = /^(?:photo(?:graph)?|image|picture|foto|credit|source|crédit|©)[\s:]/i;
const FURNITURE =
  /^(?:advertisement|share(?: this)?(?: article| story)?|continue reading|story continues below|subscribe|print|comments?|loading\.*|skip to .*|follow us.*|tags?:?|filed under:?)$/i;
const READ_MORE = /^(?:read|related|also|see also|more|watch|listen)[^:.]{0,20}:/i;

function leafReason(leaf: Leaf, beforeProse: boolean): OmissionReason | null {
  const { text, kind } = leaf;
  if (kind === 'figure') return null;
  if (leaf.caption) return 'caption';
  const short = text.length;
  const linkShare = short === 0 ? 0 : leaf.linkLength / short;
  if (FURNITURE.test(text)) return 'boilerplate';
  if (kind !== 'text') return null;
  if (READ_MORE.test(text) && linkShare > 0.4) return 'related';
  if (linkShare > ALL_LINK_SHARE && leaf.list === null) return 'related';
  if (short <= MAX_CREDIT_LENGTH && CREDIT.test(text)) return 'caption';
  if (beforeProse && short <= MAX_BYLINE_LENGTH && LEADING.test(text)) return 'byline';
  return null;
}

/**
 * Decides by prose mass, the smallest box that holds it, and what containers and texts say of themselves.
 * `hidden`: 1 for leaves that nobody sees.
 */
export function decide(candidates: Candidates, hidden: Uint8Array): Decision {
  const { boxes, leaves } = candidates;
  const measures = measure(candidates, hidden);
  const refused = refusals(candidates, measures);
  const sums = new Float64Array(leaves.length + 1);
  leaves.forEach((leaf, index) => {
    const counts = (refused[leaf.box] ?? null) === null ? (measures.prose[index] ?? 0) : 0;
    sums[index + 1] = (sums[index] ?? 0) + counts;
  });
  const root = rootOf(candidates, sums);
  const range = boxes[root] ?? { from: 0, to: leaves.length };
  const proseStart = sums[range.from] ?? 0;
  const verdicts = leaves.map((leaf, index): Verdict => {
    if (hidden[index] === 1) return 'hidden';
    if (index < range.from || index >= range.to) return refused[leaf.box] ?? 'boilerplate';
    const reason = refused[leaf.box] ?? null;
    // What names a box a caption is the text beside the image.
    if (leaf.kind === 'figure' && reason === 'caption') return null;
    return reason ?? leafReason(leaf, sums[index] === proseStart);
  });
  trimEnds(candidates, measures, verdicts);
  return { verdicts, root, measures };
}

/** Headings and labels before the first prose and after the last are not the article's. */
function trimEnds({ leaves }: Candidates, measures: Measures, verdicts: Verdict[]): void {
  let last = leaves.length - 1;
  while (last >= 0 && !(verdicts[last] === null && isContent(leaves[last], measures.prose[last] ?? 0))) {
    if (verdicts[last] === null && leaves[last]?.kind !== 'figure') verdicts[last] = 'boilerplate';
    last -= 1;
  }
}

function isContent(leaf: Leaf | undefined, prose: number): boolean {
  return (
    prose > 0 ||
    leaf?.kind === 'table' ||
    leaf?.kind === 'code' ||
    leaf?.kind === 'math' ||
    (leaf?.list ?? null) !== null
  );
}
