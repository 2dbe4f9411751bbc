import type { OmissionReason } from '../model';
import type { LeafKind } from './candidates';
import { contributionsOf } from './decision/contributions';
import { thresholdOf, type Verdict } from './decision/decide';
import { FEATURES } from './decision/feature-names';
import { featuresOf } from './decision/features';
import { surroundingsOf } from './decision/surroundings';
import { base, trees, unit } from './decision/weights.json';
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
  const features = featuresOf(page, rules, surroundingsOf(candidates.boxes));
  const contributions = contributionsOf(features, { base, unit, trees });
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
