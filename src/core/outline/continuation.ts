import type { UnitTerms } from './term-vectors';

/** What a boundary costs after a colon or before a list item: the text announces that it goes on. */
const ANNOUNCED = 0.45;
/** What it costs for each term the opening sentence takes up, divided by the root of that sentence's terms. */
const TAKEN_UP = 0.06;
/** Units before a boundary in which the opening sentence may find its terms. */
const REACH = 2;

const ENDS_ON_COLON = /[:：]$/u;
const LIST_ITEM = /^(?:[-–—•*·]|\d{1,3}[.)])\s/u;

function takenUp(units: readonly UnitTerms[], at: number): number {
  const opening = units[at]?.terms.slice(0, units[at].opening) ?? [];
  if (opening.length === 0) return 0;
  const before = new Set(units.slice(Math.max(0, at - REACH), at).flatMap(({ terms }) => terms));
  return opening.filter((term) => before.has(term)).length / Math.sqrt(opening.length);
}

/**
 * For each unit what it costs to begin a segment there, 0 or more, in the unit of `segment`'s score: a paragraph that
 * opens on what the paragraphs before it spoke of goes on with them.
 */
export function continuationCosts(texts: readonly string[], units: readonly UnitTerms[]): number[] {
  return texts.map((text, at) => {
    if (at === 0) return 0;
    const colon = ENDS_ON_COLON.test(texts[at - 1]?.trimEnd() ?? '') ? ANNOUNCED : 0;
    const item = LIST_ITEM.test(text.trimStart().slice(0, 8)) ? ANNOUNCED : 0;
    return colon + item + TAKEN_UP * takenUp(units, at);
  });
}
