import type { OmissionReason } from '../../model';
import type { Candidates, Leaf } from '../candidates';
import { chancesOf } from './chances';
import { evenOut } from './even-out';
import { featuresOf } from './features';
import { applyRules, type Rules } from './rules';
import { surroundingsOf } from './surroundings';
import { base, trees, unit } from './weights.json';

/** What becomes of a leaf: kept (`null`), left out for a reason, or shown nowhere because nobody sees it. */
export type Verdict = OmissionReason | 'hidden' | null;

/** A page that is decided on: `hidden` has 1 for leaves that nobody sees. */
export interface Decidable {
  readonly candidates: Candidates;
  readonly hidden: Uint8Array;
  /** The article's title, where the page says one. */
  readonly title: string | null;
}

/** What every leaf is judged by. */
export interface Judgement {
  readonly rules: Rules;
  /** One a leaf, 0 to 1: how likely it is the article's. */
  readonly chances: Float64Array;
}

/** Judges every leaf by rules and by weights learned from pages whose article is known. */
export function judge(page: Decidable): Judgement {
  const { candidates, hidden } = page;
  const rules = applyRules(candidates, hidden);
  const around = surroundingsOf(candidates.boxes);
  const chances = chancesOf(featuresOf(page, rules, around), { base, unit, trees });
  evenOut(page, { rules, around }, chances);
  return { rules, chances };
}

/** What rules say for certain, whatever else speaks for a text. */
const CERTAIN: ReadonlySet<OmissionReason | null> = new Set<OmissionReason>([
  'caption',
  'byline',
  'related',
  'comments',
  'newsletter',
  'sharing',
]);
/** Times the threshold, where no rule speaks against it. A heading lost costs a section, one too many a line. */
const HEADING_FACTOR = 0.4;
/** Times the threshold. A text left out by more than this takes the heading above it along. */
const BARE_FACTOR = 0.7;
/** Steps towards the best threshold; it moves less than a hundredth after them. */
const STEPS = 6;

/**
 * Keeps what makes the expected F1 of the page's text greatest: all that is more likely the article's than half of
 * that F1 (Dinkelbach 1967).
 */
export function decide(
  { candidates: { leaves }, hidden }: Decidable,
  { rules: { reasons }, chances }: Judgement,
): Verdict[] {
  const threshold = thresholdOf(leaves, chances, hidden);
  const isCopy = copies();
  const verdicts = leaves.map((leaf, index): Verdict => {
    if (hidden[index] === 1) return 'hidden';
    const reason = reasons[index] ?? null;
    if (!isText(leaf) || CERTAIN.has(reason)) return reason;
    const least = leaf.kind === 'heading' && reason === null ? threshold * HEADING_FACTOR : threshold;
    if ((chances[index] ?? 0) <= least) return reason ?? 'boilerplate';
    return isCopy(leaf, leaves[index + 1]) ? 'duplicate' : null;
  });
  const against = (index: number): OmissionReason | null => {
    const isUnlikely = (chances[index + 1] ?? 0) <= threshold * BARE_FACTOR;
    return reasons[index] ?? (leaves[index + 1]?.kind === 'text' && isUnlikely ? 'boilerplate' : null);
  };
  dropBareHeadings(leaves, against, verdicts);
  // A picture, a table, code and a formula go with the texts around them.
  leaves.forEach((leaf, index) => {
    const around = [verdicts[index - 1] ?? null, verdicts[index + 1] ?? null];
    if (!isText(leaf) && verdicts[index] === null && !around.includes(null)) verdicts[index] = 'boilerplate';
  });
  return verdicts;
}

/** Headings after the last text name nothing, nor do those with nothing under them that something speaks against. */
function dropBareHeadings(
  leaves: readonly Leaf[],
  against: (index: number) => OmissionReason | null,
  verdicts: Verdict[],
): void {
  let [after, below] = [false, false];
  for (let index = leaves.length - 1; index >= 0; index -= 1) {
    const isHeading = leaves[index]?.kind === 'heading';
    if (verdicts[index] !== null) below &&= !isHeading;
    else if (!isHeading) after = below = true;
    else {
      verdicts[index] = (below ? null : against(index)) ?? (after ? null : 'boilerplate');
      below = false;
    }
  }
}

function isText({ kind, text }: Leaf): boolean {
  return (kind === 'text' || kind === 'heading') && text !== '';
}

/** The chance from which on a text is kept. */
export function thresholdOf(leaves: readonly Leaf[], chances: Float64Array, hidden: Uint8Array): number {
  let threshold = 0.5;
  for (let step = 0; step < STEPS; step += 1) {
    let [kept, right, all] = [0, 0, 0];
    leaves.forEach((leaf, index) => {
      if (hidden[index] === 1 || !isText(leaf)) return;
      const chance = chances[index] ?? 0;
      all += chance * leaf.text.length;
      if (chance <= threshold) return;
      kept += leaf.text.length;
      right += chance * leaf.text.length;
    });
    threshold = kept + all > 0 ? right / (kept + all) : threshold;
  }
  return threshold;
}

/** Code units. Shorter texts stand twice by chance. */
const MIN_REPEATED = 60;

/**
 * Tells which texts have been kept before: one that stands there twice, for narrow screens and for wide ones, is read
 * once, and so is a heading above it.
 */
function copies(): (leaf: Leaf, below: Leaf | undefined) => boolean {
  const before = new Set<string>();
  return (leaf, below = leaf) => {
    const { text } = leaf.kind === 'heading' ? below : leaf;
    const isCopy = text.length >= MIN_REPEATED && before.has(text) && before.has(leaf.text);
    if (!isCopy) before.add(leaf.text);
    return isCopy;
  };
}
