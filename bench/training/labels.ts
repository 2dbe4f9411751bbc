import { tokens } from '../extraction/score';

/** Tokens of a run that is looked up in the truth; shorter blocks are looked up whole. */
const RUN = 4;
/** Occurrences of a run that are followed up. More say nothing about where a block stands. */
const MOST_PLACES = 12;
/**
 * Keeping a block raises F1 where more than half of its tokens are wanted: with F1 near 1 the break-even lies at F1/2
 * (Dinkelbach 1967, for fractional programs).
 */
const BREAK_EVEN = 0.5;
/** Tokens. A shorter block that stands nowhere in order may be there by chance. */
const LEAST_OUT_OF_ORDER = 8;

interface Match {
  readonly block: number;
  /** Half-open range of the truth's tokens. */
  readonly start: number;
  readonly end: number;
  readonly gain: number;
}

/**
 * Which blocks of a page its truth holds: each block is laid along the truth where it agrees best, and the chain of
 * placements in order that gains most is kept, so that of two copies the right one is taken.
 */
export function labelBlocks(blocks: readonly string[], truth: string): boolean[] {
  const wanted = tokens(truth.toLowerCase());
  const index = indexRuns(wanted);
  const tokenized = blocks.map((block) => tokens(block.toLowerCase()));
  const matches = tokenized.flatMap((words, block) => placements(words, { block, wanted, index }));
  const labels = blocks.map(() => false);
  const taken = new Uint8Array(wanted.length);
  for (const match of bestChain(matches, wanted.length)) {
    labels[match.block] = true;
    taken.fill(1, match.start, match.end);
  }
  for (const match of matches) {
    const free = taken.subarray(match.start, match.end).every((value) => value === 0);
    if (labels[match.block] || !free || (tokenized[match.block]?.length ?? 0) < LEAST_OUT_OF_ORDER) continue;
    labels[match.block] = true;
    taken.fill(1, match.start, match.end);
  }
  return labels;
}

function indexRuns(words: readonly string[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (let length = 1; length <= RUN; length += 1)
    for (let at = 0; at + length <= words.length; at += 1) {
      const run = words.slice(at, at + length).join(' ');
      const places = index.get(run);
      if (places) places.push(at);
      else index.set(run, [at]);
    }
  return index;
}

interface Truth {
  readonly block: number;
  readonly wanted: readonly string[];
  readonly index: ReadonlyMap<string, readonly number[]>;
}

/** Where the block may stand in the truth, with what keeping it there gains. */
function placements(words: readonly string[], { block, wanted, index }: Truth): Match[] {
  const length = Math.min(RUN, words.length);
  if (length === 0) return [];
  const starts = new Map<number, number>();
  for (let at = 0; at + length <= words.length; at += 1) {
    const places = index.get(words.slice(at, at + length).join(' ')) ?? [];
    const followed = words.length > RUN ? places.slice(0, MOST_PLACES) : places;
    for (const place of followed) {
      // Placements a few tokens apart are one: a word more or less shifts them.
      const start = Math.max(0, place - at);
      const near =
        [start, start - 1, start + 1, start - 2, start + 2].find((key) => starts.has(key)) ?? start;
      starts.set(near, (starts.get(near) ?? 0) + 1);
    }
  }
  return [...starts.keys()].flatMap((start) => {
    const end = Math.min(wanted.length, start + words.length);
    const gain = agreeing(words, wanted.slice(Math.max(0, start - 2), end + 2)) - BREAK_EVEN * words.length;
    return gain > 0 ? [{ block, start, end, gain }] : [];
  });
}

function agreeing(words: readonly string[], window: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const word of window) counts.set(word, (counts.get(word) ?? 0) + 1);
  let agreed = 0;
  for (const word of words) {
    const left = counts.get(word) ?? 0;
    if (left === 0) continue;
    agreed += 1;
    counts.set(word, left - 1);
  }
  return agreed;
}

/** Weighted longest increasing chain: blocks and their places both go forward. */
function bestChain(matches: readonly Match[], length: number): Match[] {
  const ordered = matches.toSorted((a, b) => a.block - b.block || b.start - a.start);
  const sums = new Float64Array(ordered.length);
  const previous = new Int32Array(ordered.length).fill(-1);
  const best = new PrefixBest(length);
  let last = -1;
  for (let from = 0; from < ordered.length;) {
    let to = from;
    while (to < ordered.length && ordered[to]?.block === ordered[from]?.block) to += 1;
    for (let at = from; at < to; at += 1) {
      const match = ordered[at];
      if (!match) continue;
      const before = best.upTo(match.start + 1);
      previous[at] = before;
      sums[at] = match.gain + (before >= 0 ? (sums[before] ?? 0) : 0);
      if (last < 0 || (sums[at] ?? 0) > (sums[last] ?? 0)) last = at;
    }
    for (let at = from; at < to; at += 1) best.put(ordered[at]?.end ?? 0, at, sums);
    from = to;
  }
  const chain: Match[] = [];
  for (let at = last; at >= 0; at = previous[at] ?? -1) {
    const match = ordered[at];
    if (match) chain.push(match);
  }
  return chain;
}

/** The item of the largest sum among those put at or before a place (a Fenwick tree of maxima). */
class PrefixBest {
  private readonly items: Int32Array;
  private sums: Float64Array = new Float64Array();

  constructor(length: number) {
    this.items = new Int32Array(length + 2).fill(-1);
  }

  put(place: number, item: number, sums: Float64Array): void {
    this.sums = sums;
    for (let at = place + 1; at < this.items.length; at += at & -at) {
      const other = this.items[at] ?? -1;
      if (other < 0 || (sums[item] ?? 0) > (sums[other] ?? 0)) this.items[at] = item;
    }
  }

  upTo(place: number): number {
    let best = -1;
    for (let at = Math.min(place + 1, this.items.length - 1); at > 0; at -= at & -at) {
      const item = this.items[at] ?? -1;
      if (item >= 0 && (best < 0 || (this.sums[item] ?? 0) > (this.sums[best] ?? 0))) best = item;
    }
    return best;
  }
}
