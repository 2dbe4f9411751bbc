/** What the score of a division is made of. */
export interface SegmentWeights {
  /**
   * A pair of units in one segment has to be this many times as alike as two units of the text are on average. Higher
   * makes segments of a more even length.
   */
  readonly expected: number;
  /** A segment's score is divided by its units to this power: a little of what density scores do (Fragkou et al., 2004). */
  readonly density: number;
  /** How strongly the square root of the units, the number of parts authors tend to make, holds the number chosen. */
  readonly countPrior: number;
  /** What a boundary costs after a colon or before a list item: the text announces that it goes on. */
  readonly announced: number;
  /** What it costs for each term the opening sentence takes up, divided by the root of their number. */
  readonly takenUp: number;
}

/** Chosen on headed articles, by `npm run bench -- segments FOLDER --tune`. */
export const SEGMENT_WEIGHTS: SegmentWeights = {
  expected: 1.75,
  density: 0.2,
  countPrior: 30,
  announced: 0.45,
  takenUp: 0.06,
};
