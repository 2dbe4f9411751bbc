import type { Candidates, Leaf } from '../../src/core/extract/candidates';
import { decide, type Verdict } from '../../src/core/extract/decide';
import type { Measures } from '../../src/core/extract/measure';
import { refusals } from '../../src/core/extract/refusal';
import { type Features, featuresOf } from './features';

/** What is known of a page's leaves before anybody looks at which of them are seen. */
export interface Judgement {
  /** What the rules say, were everything seen. */
  readonly ruled: readonly Verdict[];
  readonly measures: Measures;
  readonly features: Features;
}

export function judge(candidates: Candidates, title: string | null): Judgement {
  const { verdicts, measures } = decide(candidates, new Uint8Array(candidates.leaves.length));
  const refused = refusals(candidates, measures);
  return {
    ruled: verdicts,
    measures,
    features: featuresOf(candidates, { measures, verdicts, refused }, title),
  };
}

/** What the rules say for certain, whatever else speaks for a text. */
const CERTAIN = /^(?:caption|byline|related)$/;
/** Times the threshold. A heading lost costs a section, one too many a line. */
const HEADING_FACTOR = 0.5;
/** Steps towards the best threshold; it moves less than a hundredth after them. */
const STEPS = 6;

/**
 * Keeps what makes the expected F1 of the page's text greatest: all that is more likely the article's than half of
 * that F1 (Dinkelbach 1967). `hidden`: 1 for leaves that nobody sees.
 */
export function decideLearned(
  { leaves }: Candidates,
  { ruled: rules, chances }: { readonly ruled: readonly Verdict[]; readonly chances: Float64Array },
  hidden: Uint8Array,
): Verdict[] {
  const threshold = thresholdOf(leaves, chances, hidden);
  const isCopy = copies();
  const verdicts = leaves.map((leaf, index): Verdict => {
    if (hidden[index] === 1) return 'hidden';
    const rule = rules[index] ?? null;
    const ruled = rule === 'duplicate' ? null : rule;
    if (!isText(leaf)) return ruled;
    if (ruled !== null && CERTAIN.test(ruled)) return ruled;
    const least = leaf.kind === 'heading' ? threshold * HEADING_FACTOR : threshold;
    if ((chances[index] ?? 0) <= least) return ruled ?? 'boilerplate';
    return isCopy(leaf, leaves[index + 1]) ? 'duplicate' : null;
  });
  // A picture goes with the texts around it.
  leaves.forEach((leaf, index) => {
    const around = [verdicts[index - 1] ?? null, verdicts[index + 1] ?? null];
    if (!isText(leaf) && verdicts[index] === null && !around.includes(null)) verdicts[index] = 'boilerplate';
  });
  return verdicts;
}

function isText({ kind, text }: Leaf): boolean {
  return kind !== 'figure' && text !== '';
}

function thresholdOf(leaves: readonly Leaf[], chances: Float64Array, hidden: Uint8Array): number {
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
const CONTENT = /table|code|math/;

/**
 * Tells which texts have been kept before: one that stands there twice, for narrow screens and for wide ones, is read
 * once, and so is a heading above it.
 */
function copies(): (leaf: Leaf, below: Leaf | undefined) => boolean {
  const before = new Set<string>();
  return (leaf, below = leaf) => {
    const { text } = leaf.kind === 'heading' ? below : leaf;
    const isCopy = text.length >= MIN_REPEATED && before.has(text) && before.has(leaf.text);
    if (!isCopy || CONTENT.test(leaf.kind)) before.add(leaf.text);
    return isCopy && !CONTENT.test(leaf.kind);
  };
}
