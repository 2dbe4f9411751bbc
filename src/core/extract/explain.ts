import type { OmissionReason } from '../model';
import type { LeafKind } from './candidates';
import { stepsOf } from './decision/chances';
import { thresholdOf, type Verdict } from './decision/decide';
import { FEATURES } from './decision/feature-names';
import { type Features, featuresOf } from './decision/features';
import { steps, unit } from './decision/weights.json';
import { judgePage } from './judge-page';

/** Why one text of a page was kept or left out. */
export interface Explanation {
  readonly text: string;
  readonly kind: LeafKind;
  readonly verdict: Verdict;
  /** What rules say against it; `null` for nothing. */
  readonly rule: OmissionReason | null;
  /** How likely it is the article's, 0 to 1. */
  readonly chance: number;
  /** What moves that chance most against the page's other texts, the strongest first, in log odds. */
  readonly signs: readonly { readonly feature: string; readonly value: number; readonly logOdds: number }[];
}

/** Signs. What a text is told of at most. */
const MOST_SIGNS = 4;

/** Why each text of a page was kept or left out as the article, in document order, and the chance above which it is. */
export function explain(
  document: Document,
  url: string,
): { readonly threshold: number; readonly texts: Explanation[] } {
  const page = judgePage(document, url, 'article');
  if (!page) return { threshold: 0, texts: [] };
  const { candidates, judgement, verdicts, hidden } = page;
  const { rules, chances } = judgement;
  const features = featuresOf(candidates, rules, hidden);
  const contributions = FEATURES.map((_, feature) => contributionsOf(features, feature));
  const texts = candidates.leaves.map(({ text, kind }, leaf): Explanation => {
    const signs = FEATURES.map((feature, at) => ({
      feature,
      value: features[leaf * FEATURES.length + at] ?? 0,
      logOdds: contributions[at]?.[leaf] ?? 0,
    }));
    return {
      text,
      kind,
      verdict: verdicts[leaf] ?? null,
      rule: rules.reasons[leaf] ?? null,
      chance: chances[leaf] ?? 0,
      signs: signs.sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds)).slice(0, MOST_SIGNS),
    };
  });
  return { threshold: thresholdOf(candidates.leaves, chances, hidden), texts };
}

/** What one feature adds to the log odds of each leaf, less what it adds in the mean. */
function contributionsOf(features: Features, feature: number): number[] {
  const own = stepsOf({ steps }).filter((step) => step.feature === feature);
  const sums: number[] = [];
  for (let row = feature; row < features.length; row += FEATURES.length) {
    const value = features[row] ?? 0;
    sums.push(own.reduce((sum, step) => (value > step.cut ? sum + step.units * unit : sum), 0));
  }
  const mean = sums.reduce((all, sum) => all + sum, 0) / Math.max(1, sums.length);
  return sums.map((sum) => sum - mean);
}
