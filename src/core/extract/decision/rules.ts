import { letterPattern } from '../../language/letter-pattern';
import type { OmissionReason } from '../../model';
import type { Candidates, Leaf } from '../candidates';
import { measure, type Measures, sumsBefore } from './measure';
import { refusals } from './refusal';
import { rootOf } from './root';

/** What rules say of a page's texts. */
export interface Rules {
  readonly measures: Measures;
  /** One a box: why what it holds is no part of the article; `null` where nothing is said against it. */
  readonly refused: readonly (OmissionReason | null)[];
  /** Prose in what nothing is said against, before each leaf; one entry more than leaves. */
  readonly proseBefore: Float64Array;
  /** One a leaf, in the same way. */
  readonly reasons: readonly (OmissionReason | null)[];
}

/** Share of a leaf's characters in links above which it is a link and nothing else. */
const ALL_LINK_SHARE = 0.8;
/** Code units. */
const MAX_BYLINE_LENGTH = 120;
const MAX_CREDIT_LENGTH = 200;

/** Share of the prose that the root must hold: the rest may stand beside the article. */
export const ROOT_SHARE = 0.75;

/** Who wrote it and when, before the text begins. */
const LEADING = letterPattern(
  String.raw`^(?:by|von|par|por|published|updated|posted|last updated|modified)\b|^\p{L}{3,9}\.?\s\d{1,2},?\s\d{4}|^\d{1,2}(?:[./-]\d{1,2}[./-]|\.?\s\p{L}{3,10}\s)\d{2,4}`,
  'i',
);
const CREDIT = /^(?:photo(?:graph)?|image|picture|foto|credit|source|crédit|©)[\s:]/i;

function leafReason(
  { text, kind, caption, linkLength, list }: Leaf,
  beforeProse: boolean,
): OmissionReason | null {
  if (kind === 'figure') return null;
  if (caption) return 'caption';
  if (kind !== 'text') return null;
  const { length } = text;
  if (linkLength > length * ALL_LINK_SHARE && list === null) return 'related';
  if (length <= MAX_CREDIT_LENGTH && CREDIT.test(text)) return 'caption';
  return beforeProse && length <= MAX_BYLINE_LENGTH && LEADING(text).test(text) ? 'byline' : null;
}

/**
 * Goes by prose mass, the smallest box that holds it, and what containers and texts say of themselves. `hidden`: 1 for
 * leaves that nobody sees and that count for nothing.
 */
export function applyRules(candidates: Candidates, hidden: Uint8Array): Rules {
  const { boxes, leaves } = candidates;
  const measures = measure(candidates, hidden);
  const refused = refusals(candidates, measures);
  const proseBefore = sumsBefore(leaves, ({ box }, index) =>
    refused[box] ? 0 : (measures.prose[index] ?? 0),
  );
  const range = boxes[rootOf(candidates, proseBefore, ROOT_SHARE)] ?? { from: 0, to: leaves.length };
  const proseStart = proseBefore[range.from] ?? 0;
  const reasons = leaves.map((leaf, index): OmissionReason | null => {
    const reason = refused[leaf.box] ?? null;
    if (index < range.from || index >= range.to) return reason ?? 'boilerplate';
    // What names a box a caption is the text beside the image.
    if (leaf.kind === 'figure' && reason === 'caption') return null;
    return reason ?? leafReason(leaf, proseBefore[index] === proseStart);
  });
  return { measures, refused, proseBefore, reasons };
}
