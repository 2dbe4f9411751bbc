import type { SectionKind } from '../language/section-kind';
import { isContext, isLastResort, isPresentable, isStrong } from './eligibility';
import type { Unit } from './units';

/**
 * How fit a unit is for a claim, best first: a full sentence that stands alone (0); one shown with the sentence before
 * it (1); a short, long or unfinished one that does not lean (2); one that only announces others (3); never (4).
 */
export type Fitness = 0 | 1 | 2 | 3 | 4;

/** The kinds of units that may become claims. */
export const FIT: readonly Fitness[] = [0, 1, 2, 3];

const UNFIT: Fitness = 4;

/** How fit each unit is; a section of references has no claims. */
export function fitnessOf(units: readonly Unit[], kinds: readonly (SectionKind | null)[]): Fitness[] {
  return units.map((unit, index) => {
    if (kinds[unit.section] === 'references' || !isPresentable(unit)) return UNFIT;
    if (isStrong(unit)) return 0;
    if (!unit.leans) return isLastResort(unit) ? 3 : 2;
    const before = units[index - 1];
    return before && isContext(before, unit) ? 1 : UNFIT;
  });
}
