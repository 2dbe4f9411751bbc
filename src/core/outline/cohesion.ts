import type { TermVectors } from './term-vectors';

/** Sums of cosines over rectangles of the matrix unit by unit. */
export interface Cohesion {
  /** Sum of the cosines of the pairs of different units within [from, to). */
  readonly within: (from: number, to: number) => number;
  /** Mean cosine of two different units, 0 to 1. */
  readonly mean: number;
}

/** Prefix sums over the cosines of all pairs of units; quadratic in the units, linear in the places the terms share. */
export function cohesion({ postings }: TermVectors, units: number): Cohesion {
  const width = units + 1;
  const sums = new Float64Array(width * width);
  for (const places of postings) {
    places.forEach((first, index) => {
      for (let next = index + 1; next < places.length; next += 1) {
        const second = places[next];
        if (second) add(sums, (first.unit + 1) * width + second.unit + 1, first.weight * second.weight);
      }
    });
  }
  for (let row = 1; row < width; row += 1) {
    let line = 0;
    for (let column = 1; column < width; column += 1) {
      const at = row * width + column;
      line += sums[at] ?? 0;
      sums[at] = line + (sums[at - width] ?? 0);
    }
  }
  const upTo = (row: number, column: number): number => sums[row * width + column] ?? 0;
  const within = (from: number, to: number): number =>
    upTo(to, to) - upTo(from, to) - upTo(to, from) + upTo(from, from);
  const pairs = (units * (units - 1)) / 2;
  return { within, mean: pairs > 0 ? within(0, units) / pairs : 0 };
}

function add(sums: Float64Array, at: number, value: number): void {
  sums[at] = (sums[at] ?? 0) + value;
}
