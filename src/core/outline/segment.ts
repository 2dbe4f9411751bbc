import { cohesion } from './cohesion';
import { continuationCosts } from './continuation';
import { termVectors } from './term-vectors';

/** How many segments serve a reader best, where the caller does not say. */
export const FEWEST = 3;
export const MOST = 7;
/**
 * A pair of units in one segment has to be this many times as alike as two units of the text are on average. Higher
 * makes segments of a more even length. Tuned on headed articles, with the next two.
 */
const EXPECTED = 1.75;
/** A segment's score is divided by its units to this power: a little of what density scores do (Fragkou et al., 2004). */
const DENSITY = 0.2;
/** How strongly the square root of the units, the number of parts authors tend to make, holds the number chosen. */
const COUNT_PRIOR = 30;
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
}

/** What a division has to keep to. */
export interface Bounds {
  /** The numbers of segments to choose from. */
  readonly counts: readonly number[];
  /** Of each unit, in whatever unit `minLength` is in. */
  readonly lengths: readonly number[];
  /** The least length of a segment. */
  readonly minLength: number;
}

type SegmentScore = (from: number, to: number) => number;

function segmentScore(texts: readonly string[], lang: string): SegmentScore {
  const vectors = termVectors(texts, lang);
  const costs = continuationCosts(texts, vectors.units);
  const { within, mean } = cohesion(vectors, texts.length);
  const scales = texts.map((_, index) => 1 / (index + 1) ** DENSITY / texts.length);
  const twice = mean > 0 ? 2 / mean : 0;
  return (from, to) => {
    const units = to - from;
    const surplus = twice * within(from, to) - EXPECTED * units * (units - 1);
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

function bestCount({ scores }: Paths, counts: readonly number[], units: number): number {
  let best = 0;
  let highest = -Infinity;
  for (const count of counts) {
    const distance = Math.log(count / Math.sqrt(units));
    const score = (scores[count * (units + 1) + units] ?? -Infinity) - COUNT_PRIOR * distance * distance;
    if (score <= highest) continue;
    highest = score;
    best = count;
  }
  return best;
}

function divideUnits(texts: readonly string[], lang: string, bounds: Bounds): number[] {
  const paths = bestPaths(segmentScore(texts, lang), bounds);
  const boundaries: number[] = [];
  let to = texts.length;
  for (let count = bestCount(paths, bounds.counts, texts.length); count > 1; count -= 1) {
    to = paths.starts[count * (texts.length + 1) + to] ?? 0;
    boundaries.unshift(to);
  }
  return boundaries;
}

function join(units: readonly string[], size: number): string[] {
  return Array.from({ length: Math.ceil(units.length / size) }, (_, group) =>
    units.slice(group * size, (group + 1) * size).join('\n'),
  );
}

function joinLengths(lengths: readonly number[], size: number): number[] {
  return Array.from({ length: Math.ceil(lengths.length / size) }, (_, group) =>
    lengths.slice(group * size, (group + 1) * size).reduce((sum, length) => sum + length, 0),
  );
}

/** As `segment`, within bounds that tell the length of the units too; empty where nothing keeps to them. */
export function divide(units: readonly string[], lang: string, bounds: Bounds): number[] {
  const size = Math.ceil(units.length / Math.max(MOST_UNITS, ...bounds.counts));
  if (size <= 1) return divideUnits(units, lang, bounds);
  const joined = { ...bounds, lengths: joinLengths(bounds.lengths, size) };
  return divideUnits(join(units, size), lang, joined).map((boundary) => boundary * size);
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
  const bounds = { counts: range(least, most), lengths: units.map(() => 1), minLength: 1 };
  return divide(units, options.lang, bounds);
}
