import type { Candidate } from './choose';
import { isContext, isLastResort, isPresentable, isStrong } from './eligibility';
import type { Analysis } from './scoring';
import { scoreOf } from './weights';
import type { Weights } from './features';

/** Unit indices that may become claims, best kind first; a worse kind is used only where the better ones are empty. */
export type Tiers = readonly (readonly number[])[];

/**
 * The units of [from, to) that may be claims: full sentences that stand alone; then sentences shown with the one
 * before them as context; then short, long or unfinished ones that do not lean; then those that only announce others.
 */
export function tiersOf(analysis: Analysis, range: { from: number; to: number }): Tiers {
  const strong: number[] = [];
  const withContext: number[] = [];
  const weak: number[] = [];
  const announcing: number[] = [];
  for (let index = range.from; index < range.to; index += 1) {
    const unit = analysis.units[index];
    if (!unit || analysis.kinds[unit.section] === 'references') continue;
    const before = analysis.units[index - 1];
    if (isStrong(unit)) strong.push(index);
    else if (!isPresentable(unit)) continue;
    else if (!unit.leans) (isLastResort(unit) ? announcing : weak).push(index);
    else if (before && isContext(before, unit)) withContext.push(index);
  }
  return [strong, withContext, weak, announcing];
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
  return indices.map((unit) => ({
    unit,
    score: scoreOf(scope.rows[unit] ?? [], scope.weights),
    vector: analysis.vectors.list[unit] ?? { ids: [], weights: [] },
  }));
}
