import type { Analysis } from './scoring';
import type { Unit } from './units';
import { cosine } from './vectors';

/** Cosine. A gist claim and a section's claim are less alike than this, weighted by rarity and not. */
const ALIKE = 0.6;
/** The same without weights; a little lower, so that .6 is kept however words are divided. */
const ALIKE_IN_WORDS = 0.55;

/** How often a unit has each of its words, and the length of that vector. */
interface Counts {
  readonly of: ReadonlyMap<string, number>;
  readonly length: number;
}

const known = new WeakMap<Unit, Counts>();

function countsOf(unit: Unit): Counts {
  const found = known.get(unit);
  if (found) return found;
  const of = new Map<string, number>();
  for (const word of unit.words) of.set(word, (of.get(word) ?? 0) + 1);
  let squares = 0;
  for (const count of of.values()) squares += count * count;
  const counts = { of, length: Math.sqrt(squares) };
  known.set(unit, counts);
  return counts;
}

function plainCosine(a: Counts, b: Counts): number {
  let dot = 0;
  for (const [word, count] of b.of) dot += count * (a.of.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (a.length * b.length);
}

/** Whether two units would say the same thing twice. */
export function alike(analysis: Analysis, first: number, second: number): boolean {
  const a = analysis.units[first];
  const b = analysis.units[second];
  const vectorA = analysis.vectors.list[first];
  const vectorB = analysis.vectors.list[second];
  if (!a || !b || !vectorA || !vectorB) return false;
  return (
    a.text === b.text ||
    cosine(vectorA, vectorB) >= ALIKE ||
    plainCosine(countsOf(a), countsOf(b)) >= ALIKE_IN_WORDS
  );
}
