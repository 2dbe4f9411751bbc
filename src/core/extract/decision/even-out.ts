import type { Decidable } from './decide';
import type { Rules } from './rules';
import type { Surroundings } from './surroundings';

/** What is judged as one: the mean chance of all, by length. */
interface Group {
  sum: number;
  length: number;
}

/**
 * What is one is the article's as a whole or not at all: the items of a list, and the prose of one look that nothing is
 * said against. Each gets the mean chance, so that no text has holes.
 */
export function evenOut(
  { candidates: { leaves }, hidden }: Decidable,
  {
    rules: { reasons, measures },
    around,
  }: { readonly rules: Rules; readonly around: readonly Surroundings[] },
  chances: Float64Array,
): void {
  const looks = new Map<Surroundings['alike'] | undefined, Group>();
  let list: Group | null = null;
  const groups = leaves.map((leaf, index) => {
    list = leaf.list ? (list ?? { sum: 0, length: 0 }) : null;
    if (hidden[index] === 1) return null;
    const isPlain = leaf.kind === 'text' && reasons[index] === null && (measures.prose[index] ?? 0) > 0;
    if (!list && !isPlain) return null;
    const look = around[leaf.box]?.alike;
    const group: Group = list ?? looks.get(look) ?? { sum: 0, length: 0 };
    if (!list) looks.set(look, group);
    const length = list ? 1 : leaf.text.length;
    group.sum += (chances[index] ?? 0) * length;
    group.length += length;
    return group;
  });
  groups.forEach((group, index) => {
    if (group) chances[index] = group.sum / group.length;
  });
}
