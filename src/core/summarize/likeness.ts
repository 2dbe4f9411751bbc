import type { Analysis } from './scoring';
import { cosine } from './vectors';

/** Cosine. A gist claim and a section's claim are less alike than this, weighted by rarity and not. */
const ALIKE = 0.6;

type Counts = ReadonlyMap<string, number>;

function countsOf(words: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function lengthOf(counts: Counts): number {
  let sum = 0;
  for (const count of counts.values()) sum += count * count;
  return Math.sqrt(sum);
}

function plainCosine(a: Counts, b: Counts): number {
  let dot = 0;
  for (const [word, count] of b) dot += count * (a.get(word) ?? 0);
  return dot === 0 ? 0 : dot / (lengthOf(a) * lengthOf(b));
}

/** Whether two units would say the same thing twice. */
export function alike(analysis: Analysis, first: number, second: number): boolean {
  const a = analysis.units[first];
  const b = analysis.units[second];
  const vectorA = analysis.vectors.list[first];
  const vectorB = analysis.vectors.list[second];
  if (!a || !b || !vectorA || !vectorB) return false;
  return (
    first === second ||
    cosine(vectorA, vectorB) >= ALIKE ||
    plainCosine(countsOf(a.words), countsOf(b.words)) >= ALIKE
  );
}
