import type { Candidate } from './choose';
import { isContext, isLastResort, isPresentable, isStrong } from './eligibility';
import type { Analysis } from './scoring';
import { scoreOf } from './weights';
import type { Weights } from './features';
import type { Unit } from './units';

/** Unit indices that may become claims, best kind first; a worse kind is used only where the better ones are empty. */
export type Tiers = readonly (readonly number[])[];

/**
 * What a unit is good for: a full sentence that stands alone; one shown with the sentence before it; one that is short,
 * long or unfinished but does not lean; one that only announces others. `null`: for nothing.
 */
type Grade = 0 | 1 | 2 | 3 | null;

function gradeOf(unit: Unit, before: Unit | undefined): Grade {
  if (isStrong(unit)) return 0;
  if (!isPresentable(unit)) return null;
  if (unit.leans) return before && isContext(before, unit) ? 1 : null;
  return isLastResort(unit) ? 3 : 2;
}

const grades = new WeakMap<Analysis, readonly Grade[]>();

/** Asked for by the gist and by every section, and the same each time. */
function gradesOf(analysis: Analysis): readonly Grade[] {
  const known = grades.get(analysis);
  if (known) return known;
  const { units, kinds } = analysis;
  const found = units.map((unit, index) =>
    kinds[unit.section] === 'references' ? null : gradeOf(unit, units[index - 1]),
  );
  grades.set(analysis, found);
  return found;
}

/** The units of [from, to) that may be claims, by their grade. */
export function tiersOf(analysis: Analysis, range: { from: number; to: number }): Tiers {
  const tiers: [number[], number[], number[], number[]] = [[], [], [], []];
  const found = gradesOf(analysis);
  for (let index = range.from; index < range.to; index += 1) {
    const grade = found[index] ?? null;
    if (grade !== null) tiers[grade].push(index);
  }
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
  return indices.map((unit) => ({
    unit,
    score: scoreOf(scope.rows[unit] ?? [], scope.weights),
    vector: analysis.vectors.list[unit] ?? { ids: [], weights: [] },
  }));
}
