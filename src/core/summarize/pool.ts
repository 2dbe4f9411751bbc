import type { Candidate } from './choose';
import { FIT } from './fitness';
import type { Analysis } from './scoring';
import { scorer } from './weights';
import type { Weights } from './features';

/** Unit indices that may become claims, best kind first; a worse kind is used only where the better ones are empty. */
export type Tiers = readonly (readonly number[])[];

/** The units of [from, to) that may be claims. */
export function tiersOf(analysis: Analysis, range: { from: number; to: number }): Tiers {
  const tiers = FIT.map((): number[] => []);
  for (let index = range.from; index < range.to; index += 1) tiers[analysis.fitness[index] ?? 0]?.push(index);
  return tiers;
}

/** The unit that is shown before another as its context; -1 for one that stands alone. */
export function contextOf(analysis: Analysis, index: number): number {
  return analysis.units[index]?.leans ? index - 1 : -1;
}

/** The best kind that is not empty. */
export function bestTier(tiers: Tiers): readonly number[] {
  return tiers.find((tier) => tier.length > 0) ?? [];
}

/** Units as candidates, scored by the features of a scope. */
export function candidatesOf(
  indices: readonly number[],
  analysis: Analysis,
  scope: { rows: Analysis['inArticle']; weights: Weights },
): Candidate[] {
  const scoreOf = scorer(scope.weights);
  return indices.map((unit) => ({
    unit,
    score: scoreOf(scope.rows[unit] ?? []),
    vector: analysis.vectors.list[unit] ?? { ids: [], weights: [] },
  }));
}
