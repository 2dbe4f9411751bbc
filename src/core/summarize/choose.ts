import { siftDown, takeTop } from './heap';
import { REPETITION_PENALTY } from './weights';
import { cosine } from './vectors';
import type { Vector } from './vectors';

/** One candidate of a choice. */
export interface Candidate {
  /** Index into the units. */
  readonly unit: number;
  readonly score: number;
  readonly vector: Vector;
}

/** Cosine. Two claims of one list closer than this say the same. */
const SAME = 0.7;

export interface Choice {
  /** Whether another one may be taken after these, in order of rank. */
  readonly more: (chosen: readonly Candidate[]) => boolean;
  /** Whether a candidate may join those chosen. */
  readonly allows: (candidate: Candidate, chosen: readonly Candidate[]) => boolean;
}

/** A candidate that is not taken yet, with its greatest similarity to the first `compared` of those taken. */
interface Waiting {
  readonly candidate: Candidate;
  /** Its place in the order of the scores. */
  readonly place: number;
  /** Its score less what it repeats; it only falls as others are taken. */
  marginal: number;
  nearest: number;
  compared: number;
}

function compare(waiting: Waiting, chosen: readonly Candidate[]): void {
  for (; waiting.compared < chosen.length; waiting.compared += 1) {
    const taken = chosen[waiting.compared];
    if (taken) waiting.nearest = Math.max(waiting.nearest, cosine(waiting.candidate.vector, taken.vector));
  }
  waiting.marginal = waiting.candidate.score - REPETITION_PENALTY * waiting.nearest;
}

function isBefore(a: Waiting, b: Waiting): boolean {
  return a.marginal > b.marginal || (a.marginal === b.marginal && a.place < b.place);
}

/** Takes the best out of a heap, or `undefined`. Compared is only what could be: lazy greedy (Minoux, 1978). */
function takeBest(heap: Waiting[], chosen: readonly Candidate[]): Waiting | undefined {
  for (let top = heap[0]; top; top = heap[0]) {
    const isCompared = top.compared === chosen.length;
    compare(top, chosen);
    if (isCompared || top.nearest >= SAME) takeTop(heap, isBefore);
    else siftDown(heap, isBefore);
    if (isCompared) return top;
  }
  return undefined;
}

/**
 * Takes candidates one by one, best first, each score less its greatest similarity to those taken: maximal marginal
 * relevance (Carbonell & Goldstein, 1998). Near-repetitions are never taken. Returns them in order of rank.
 */
export function choose(candidates: readonly Candidate[], choice: Choice): Candidate[] {
  const chosen: Candidate[] = [];
  // What is in order is a heap.
  const heap = candidates
    .toSorted((a, b) => b.score - a.score)
    .map((candidate, place): Waiting => ({
      candidate,
      place,
      marginal: candidate.score,
      nearest: 0,
      compared: 0,
    }));
  while (choice.more(chosen)) {
    const best = takeBest(heap, chosen);
    if (!best) break;
    if (choice.allows(best.candidate, chosen)) chosen.push(best.candidate);
  }
  return chosen;
}
