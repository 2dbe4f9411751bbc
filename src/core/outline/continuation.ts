import type { SegmentWeights } from './segment-weights';
import type { UnitTerms } from './term-vectors';

/** Units before a boundary in which the opening sentence may find its terms. */
const REACH = 2;

const ENDS_ON_COLON = /[:：]$/u;
const LIST_ITEM = /^(?:[-–—•*·]|\d{1,3}[.)])\s/u;

/** For each unit, the share of its opening sentence's terms that the units right before it hold. */
function sharedOpenings(units: readonly UnitTerms[]): number[] {
  const lastUnit = new Map<number, number>();
  return units.map(({ terms, opening }, at) => {
    let shared = 0;
    for (let order = 0; order < opening; order += 1) {
      const seen = lastUnit.get(terms[order] ?? -1);
      if (seen !== undefined && at - seen <= REACH) shared += 1;
    }
    for (const term of terms) lastUnit.set(term, at);
    return opening > 0 ? shared / Math.sqrt(opening) : 0;
  });
}

/**
 * For each unit what it costs to begin a segment there, 0 or more, in the unit of `segment`'s score: a paragraph that
 * opens on what the paragraphs before it spoke of goes on with them.
 */
export function continuationCosts(
  texts: readonly string[],
  units: readonly UnitTerms[],
  { announced, takenUp }: Pick<SegmentWeights, 'announced' | 'takenUp'>,
): number[] {
  const shares = sharedOpenings(units);
  return texts.map((text, at) => {
    const colon = ENDS_ON_COLON.test(texts[at - 1]?.trimEnd() ?? '') ? announced : 0;
    const item = LIST_ITEM.test(text.trimStart().slice(0, 8)) ? announced : 0;
    return colon + item + takenUp * (shares[at] ?? 0);
  });
}
