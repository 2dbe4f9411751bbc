import { segment } from '../../src/core/outline/segment';
import { SEGMENT_WEIGHTS, type SegmentWeights } from '../../src/core/outline/segment-weights';
import { bootstrap, percent } from '../bootstrap';
import { mean } from '../extraction/score';
import { randomOf } from '../random';
import { table } from '../report';
import type { SegmentedDocument } from './documents';
import { pk } from './score';

/** The values tried, coarse: neighbours differ by less than the documents do. */
const GRID: { readonly [Name in keyof SegmentWeights]: readonly number[] } = {
  expected: [1.25, 1.5, 1.75, 2, 2.25],
  density: [0.1, 0.2, 0.3],
  countPrior: [10, 30, 50],
  announced: [0.45],
  takenUp: [0, 0.03, 0.06, 0.1, 0.15],
};
const FOLDS = 5;
/** Times the documents are dealt into folds anew. */
const DEALS = 20;

function grid(): SegmentWeights[] {
  let all = [SEGMENT_WEIGHTS];
  for (const [name, values] of Object.entries(GRID))
    all = all.flatMap((weights) => values.map((value) => Object.assign({}, weights, { [name]: value })));
  return [SEGMENT_WEIGHTS, ...all];
}

/** Index of the row that is least on average over the chosen columns. */
function least(rows: readonly (readonly number[])[], columns: readonly number[]): number {
  const means = rows.map((row) => mean(columns.map((column) => row[column] ?? 0)));
  return means.indexOf(Math.min(...means));
}

/** For each document its error under weights chosen without it, on average over the deals. */
function heldOut(rows: readonly (readonly number[])[], documents: number): number[] {
  const random = randomOf(1);
  const sums = Array<number>(documents).fill(0);
  for (let deal = 0; deal < DEALS; deal += 1) {
    const keys = sums.map(() => random());
    const order = sums.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
    for (let fold = 0; fold < FOLDS; fold += 1) {
      const row =
        rows[
          least(
            rows,
            order.filter((_, place) => place % FOLDS !== fold),
          )
        ] ?? [];
      for (const index of order.filter((_, place) => place % FOLDS === fold))
        sums[index] = (sums[index] ?? 0) + (row[index] ?? 0) / DEALS;
    }
  }
  return sums;
}

/**
 * `npm run bench -- segments FOLDER --tune`: the Pk of the recorded weights, of the best of a grid, and of weights chosen
 * by cross-validation over the documents, which is what to expect on others.
 */
export function tuneSegments(documents: readonly SegmentedDocument[]): string {
  const candidates = grid();
  const rows = candidates.map((weights) =>
    documents.map((document) => {
      const { units, lang } = document;
      return pk(document, segment(units, { lang, weights }));
    }),
  );
  const best = least(
    rows,
    documents.map((_, index) => index),
  );
  const names = Object.keys(GRID);
  const shown = (weights: SegmentWeights | undefined): string => Object.values(weights ?? {}).join(', ');
  const error = (values: readonly number[]): string => percent(bootstrap(values, mean));
  return table([
    ['weights', names.join(', '), 'Pk, %'],
    ['recorded', shown(candidates[0]), error(rows[0] ?? [])],
    [`best of ${candidates.length - 1}`, shown(candidates[best]), error(rows[best] ?? [])],
    ['chosen without the document', '', error(heldOut(rows, documents.length))],
  ]);
}
