import { letterPattern } from '../language/letter-pattern';
import type { OmissionReason } from '../model';
import type { Candidates, Leaf } from './candidates';
import { measure, type Measures, sumsBefore } from './measure';
import { refusals } from './refusal';
import { rootOf } from './root';

/** What becomes of a leaf: kept (`null`), left out for a reason, or shown nowhere because nobody sees it. */
export type Verdict = OmissionReason | 'hidden' | null;

export interface Decision {
  /** One a leaf. */
  readonly verdicts: Verdict[];
  readonly measures: Measures;
}

/** Share of a leaf's characters in links above which it is a link and nothing else. */
const ALL_LINK_SHARE = 0.8;
/** The same for a text that says it leads on. */
const SOME_LINK_SHARE = 0.4;
/** Code units. */
const MAX_BYLINE_LENGTH = 120;
const MAX_CREDIT_LENGTH = 200;

/** Share of the prose that the root must hold: the rest may stand beside the article. */
const ROOT_SHARE = 0.75;

/** Code units. Shorter texts stand twice by chance. */
const MIN_REPEATED = 60;

/** Who wrote it and when, before the text begins. */
const LEADING = letterPattern(
  String.raw`^(?:by|von|par|por|published|updated|posted|last updated|modified)\b|^\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|^\d{1,2}(?:[./-]\d{1,2}[./-]|\.?\s\p{L}{3,10}\s)\d{2,4}`,
  'i',
);
const CREDIT = /^(?:photo(?:graph)?|image|picture|foto|credit|source|crédit|©)[\s:]/i;
const FURNITURE =
  /^(?:advertisement|share(?: this)?(?: article| story)?|continue reading|story continues below|subscribe|print|comments?|loading\.*|skip to .*|follow us.*|tags?:?|filed under:?)$/i;
const READ_MORE = /^(?:read|related|also|see also|more|watch|listen)[^:.]{0,20}:/i;

function leafReason(
  { text, kind, caption, linkLength, list }: Leaf,
  beforeProse: boolean,
): OmissionReason | null {
  if (kind === 'figure') return null;
  if (caption) return 'caption';
  if (FURNITURE.test(text)) return 'boilerplate';
  if (kind !== 'text') return null;
  const { length } = text;
  if (linkLength > length * SOME_LINK_SHARE && READ_MORE.test(text)) return 'related';
  if (linkLength > length * ALL_LINK_SHARE && list === null) return 'related';
  if (length <= MAX_CREDIT_LENGTH && CREDIT.test(text)) return 'caption';
  return beforeProse && length <= MAX_BYLINE_LENGTH && LEADING(text).test(text) ? 'byline' : null;
}

/**
 * Decides by prose mass, the smallest box that holds it, and what containers and texts say of themselves.
 * `hidden`: 1 for leaves that nobody sees.
 */
export function decide(candidates: Candidates, hidden: Uint8Array): Decision {
  const { boxes, leaves } = candidates;
  const measures = measure(candidates, hidden);
  const refused = refusals(candidates, measures);
  const sums = sumsBefore(leaves, ({ box }, index) => (refused[box] ? 0 : (measures.prose[index] ?? 0)));
  const root = rootOf(candidates, sums, ROOT_SHARE);
  const range = boxes[root] ?? { from: 0, to: leaves.length };
  const proseStart = sums[range.from] ?? 0;
  const before = new Set<string>();
  // A text that stands there twice, for narrow screens and for wide ones, is read once, and so is a heading above it.
  const copied = (leaf: Leaf, below = leaf): OmissionReason | null => {
    const { text } = leaf.kind === 'heading' ? below : leaf;
    const isCopy = text.length >= MIN_REPEATED && before.has(text) && before.has(leaf.text);
    return isCopy && !CONTENT.test(leaf.kind) ? 'duplicate' : null;
  };
  const verdicts = leaves.map((leaf, index): Verdict => {
    if (hidden[index] === 1) return 'hidden';
    const reason = refused[leaf.box] ?? null;
    if (index < range.from || index >= range.to) return reason ?? 'boilerplate';
    // What names a box a caption is the text beside the image.
    if (leaf.kind === 'figure' && reason === 'caption') return null;
    const verdict = reason ?? leafReason(leaf, sums[index] === proseStart) ?? copied(leaf, leaves[index + 1]);
    if (verdict === null) before.add(leaf.text);
    return verdict;
  });
  trimEnd(candidates, measures, verdicts);
  return { verdicts, measures };
}

/** Headings and labels after the last prose are not the article's. */
function trimEnd({ leaves }: Candidates, { prose }: Measures, verdicts: Verdict[]): void {
  for (let index = leaves.length - 1; index >= 0; index -= 1) {
    const leaf = leaves[index];
    if (!leaf || verdicts[index] !== null) continue;
    if ((prose[index] ?? 0) > 0 || leaf.list !== null || CONTENT.test(leaf.kind)) return;
    if (leaf.kind !== 'figure') verdicts[index] = 'boilerplate';
  }
}

const CONTENT = /table|code|math/;
