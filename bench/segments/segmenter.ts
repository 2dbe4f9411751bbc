/** What a method may know beside the units. */
export interface Limits {
  readonly lang: string;
  /** The true number of segments, where the trial gives it. */
  readonly count: number | null;
  readonly min: number;
  readonly max: number;
}

export type Segmenter = (units: readonly string[], limits: Limits) => number[];

/** The number of parts that authors tend to make, for methods that cannot find one. */
export function likelyCount(units: number, { count, min, max }: Limits): number {
  return Math.min(units, count ?? Math.min(max, Math.max(min, Math.round(Math.sqrt(units)))));
}
