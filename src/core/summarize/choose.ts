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
  nearest: number;
  compared: number;
}

/** Its score less what it repeats of those taken; compared only when it is asked for. */
function marginalScore(waiting: Waiting, chosen: readonly Candidate[]): number {
  for (; waiting.compared < chosen.length; waiting.compared += 1) {
    const taken = chosen[waiting.compared];
    if (taken) waiting.nearest = Math.max(waiting.nearest, cosine(waiting.candidate.vector, taken.vector));
  }
  return waiting.candidate.score - REPETITION_PENALTY * waiting.nearest;
}

/** Takes the best out of those that wait, which are in order of their scores: none after a lower score can be. */
function takeBest(queue: Waiting[], chosen: readonly Candidate[]): Waiting | undefined {
  let best = 0;
  let highest = -Infinity;
  for (let at = 0; at < queue.length; at += 1) {
    const waiting = queue[at];
    if (!waiting || waiting.candidate.score <= highest) break;
    const score = marginalScore(waiting, chosen);
    if (score > highest) [best, highest] = [at, score];
  }
  return queue.splice(best, 1)[0];
}

/**
 * Takes candidates one by one, best first, each score less its greatest similarity to those taken: maximal marginal
 * relevance (Carbonell & Goldstein, 1998). Near-repetitions are never taken. Returns them in order of rank.
 */
export function choose(candidates: readonly Candidate[], choice: Choice): Candidate[] {
  const chosen: Candidate[] = [];
  const queue = candidates
    .map((candidate): Waiting => ({ candidate, nearest: 0, compared: 0 }))
    .sort((a, b) => b.candidate.score - a.candidate.score);
  while (choice.more(chosen)) {
    const best = takeBest(queue, chosen);
    if (!best) break;
    if (best.nearest < SAME && choice.allows(best.candidate, chosen)) chosen.push(best.candidate);
  }
  return chosen;
}
