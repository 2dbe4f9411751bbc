import { cohesion } from './cohesion';
import { continuationCosts } from './continuation';
import { SEGMENT_WEIGHTS, type SegmentWeights } from './segment-weights';
import { termVectors } from './term-vectors';

/** How many segments serve a reader best, where the caller does not say. */
export const FEWEST = 3;
export const MOST = 7;
/** Neighbouring units are joined beyond this many, because time and memory grow with their square. */
const MOST_UNITS = 400;

export interface SegmentOptions {
  /** BCP 47. */
  readonly lang: string;
  /** The number of segments; held to the number of units. */
  readonly count?: number;
  /** The bounds of the number where `count` is not given; 3 and 7. */
  readonly min?: number;
  readonly max?: number;
  /** Others than those recorded, to measure them. */
  readonly weights?: SegmentWeights;
}

/** What a division has to keep to. */
export interface Bounds {
  /** The numbers of segments to choose from. */
  readonly counts: readonly number[];
  /** Of each unit, in whatever unit `minLength` is in. */
  readonly lengths: readonly number[];
  /** The least length of a segment. */
  readonly minLength: number;
  readonly weights?: SegmentWeights | undefined;
}

type SegmentScore = (from: number, to: number) => number;

function segmentScore(texts: readonly string[], lang: string, weights: SegmentWeights): SegmentScore {
  const vectors = termVectors(texts, lang);
  const costs = continuationCosts(texts, vectors.units, weights);
  const { within, mean } = cohesion(vectors, texts.length);
  const scales = texts.map((_, index) => 1 / (index + 1) ** weights.density / texts.length);
  const twice = mean > 0 ? 2 / mean : 0;
  return (from, to) => {
    const units = to - from;
    const surplus = twice * within(from, to) - weights.expected * units * (units - 1);
    return surplus * (scales[units - 1] ?? 0) - (costs[from] ?? 0);
  };
}

interface Paths {
  /** The best score of the first `to` units in `count` segments, at `count * (units + 1) + to`. */
  readonly scores: Float64Array;
  /** Where the last of these segments starts. */
  readonly starts: Uint32Array;
}

function bestPaths(score: SegmentScore, { counts, lengths, minLength }: Bounds): Paths {
  const most = Math.max(...counts);
  const width = lengths.length + 1;
  const scores = new Float64Array((most + 1) * width).fill(-Infinity);
  const starts = new Uint32Array(scores.length);
  scores[0] = 0;
  for (let to = 1; to < width; to += 1) {
    let length = 0;
    for (let from = to - 1; from >= 0; from -= 1) {
      length += lengths[from] ?? 0;
      if (length < minLength) continue;
      const gained = score(from, to);
      // Row by row: the path to `from` in one segment less, and this one.
      const rows = Math.min(most, from + 1) * width;
      for (let row = width; row <= rows; row += width) {
        const total = (scores[row - width + from] ?? 0) + gained;
        if (total <= (scores[row + to] ?? 0)) continue;
        scores[row + to] = total;
        starts[row + to] = from;
      }
    }
  }
  return { scores, starts };
}

function bestCount({ scores }: Paths, counts: readonly number[], prior: number): number {
  const units = scores.length / (Math.max(...counts) + 1) - 1;
  let best = 0;
  let highest = -Infinity;
  for (const count of counts) {
    const distance = Math.log(count / Math.sqrt(units));
    const score = (scores[count * (units + 1) + units] ?? -Infinity) - prior * distance * distance;
    if (score <= highest) continue;
    highest = score;
    best = count;
  }
  return best;
}

function divideUnits(texts: readonly string[], lang: string, bounds: Bounds): number[] {
  const weights = bounds.weights ?? SEGMENT_WEIGHTS;
  const paths = bestPaths(segmentScore(texts, lang, weights), bounds);
  const boundaries: number[] = [];
  let to = texts.length;
  for (let count = bestCount(paths, bounds.counts, weights.countPrior); count > 1; count -= 1) {
    to = paths.starts[count * (texts.length + 1) + to] ?? 0;
    boundaries.unshift(to);
  }
  return boundaries;
}

/** Neighbours joined, `size` at a time. */
function grouped<Item>(items: readonly Item[], size: number): Item[][] {
  return range(1, Math.ceil(items.length / size)).map((group) =>
    items.slice((group - 1) * size, group * size),
  );
}

/** As `segment`, within bounds that tell the length of the units too; empty where nothing keeps to them. */
export function divide(units: readonly string[], lang: string, bounds: Bounds): number[] {
  const size = Math.ceil(units.length / Math.max(MOST_UNITS, ...bounds.counts));
  if (size <= 1) return divideUnits(units, lang, bounds);
  const texts = grouped(units, size).map((group) => group.join('\n'));
  const lengths = grouped(bounds.lengths, size).map((group) => group.reduce((sum, length) => sum + length));
  return divideUnits(texts, lang, { ...bounds, lengths }).map((boundary) => boundary * size);
}

export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

/**
 * Divides a text into segments of one topic each: gives the indices of the units (sentences or paragraphs) at which a
 * segment starts, the first one's 0 left out, ascending. A dynamic program finds the division whose segments hold pairs
 * of units more alike, by the cosine of their tf-idf vectors, than pairs of the text are on average, in the manner of
 * modularity (Newman, 2004; for the program, Utiyama and Isahara, 2001). Pure, deterministic and without tables of any
 * language.
 */
export function segment(units: readonly string[], options: SegmentOptions): number[] {
  const least = Math.min(Math.max(1, options.count ?? options.min ?? FEWEST), units.length);
  const most = Math.min(Math.max(least, options.count ?? options.max ?? MOST), units.length);
  if (most < 2) return [];
  const lengths = units.map(() => 1);
  const { lang, weights } = options;
  return divide(units, lang, { counts: range(least, most), lengths, minLength: 1, weights });
}
