import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choose, type Candidate } from '../../../src/core/summarize/choose';
import { cosine } from '../../../src/core/summarize/vectors';
import { REPETITION_PENALTY } from '../../../src/core/summarize/weights';

/** Cosine from which on two claims say the same. */
const SAME = 0.7;

/** Maximal marginal relevance as it is defined: every candidate that is left is compared in every turn. */
function chosenOneByOne(candidates: readonly Candidate[], most: number): Candidate[] {
  const left = candidates.toSorted((a, b) => b.score - a.score);
  const chosen: Candidate[] = [];
  while (left.length > 0 && chosen.length < most) {
    const nearest = left.map(({ vector }) => Math.max(0, ...chosen.map((one) => cosine(vector, one.vector))));
    const marginal = left.map(({ score }, at) => score - REPETITION_PENALTY * (nearest[at] ?? 0));
    const best = marginal.indexOf(Math.max(...marginal));
    const [taken] = left.splice(best, 1);
    if (taken && (nearest[best] ?? 0) < SAME && isAllowed(taken)) chosen.push(taken);
  }
  return chosen;
}

const isAllowed = ({ unit }: Candidate): boolean => unit % 5 !== 0;

const candidates = fc
  .array(
    fc.tuple(fc.integer({ min: 0, max: 6 }), fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 3 })),
    {
      maxLength: 25,
    },
  )
  .map((list) =>
    list.map(([score, terms], unit): Candidate => {
      const ids = terms.toSorted((a, b) => a - b);
      return { unit, score: score / 4, vector: { ids, weights: ids.map(() => 1 / Math.sqrt(ids.length)) } };
    }),
  );

test('the best are chosen as if all were compared in every turn', () => {
  fc.assert(
    fc.property(candidates, fc.nat(6), (list, most) => {
      const chosen = choose(list, { more: ({ length }) => length < most, allows: isAllowed });
      expect(chosen).toEqual(chosenOneByOne(list, most));
    }),
  );
});
