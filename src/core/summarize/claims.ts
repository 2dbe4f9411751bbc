import type { Claim, Quote } from '../model';
import type { Candidate } from './choose';
import { FEATURES } from './features';
import type { FeatureRow, Weights } from './features';
import { contextOf } from './pool';
import type { Analysis } from './scoring';
import type { Unit } from './units';
import { reasonsOf } from './weights';

function quoteOf({ text, block, start, end }: Unit): Quote {
  return { text, source: { block, start, end } };
}

function meanRow(rows: readonly FeatureRow[]): FeatureRow {
  const mean = FEATURES.map(() => 0);
  for (const row of rows)
    for (let at = 0; at < mean.length; at += 1) mean[at] = (mean[at] ?? 0) + (row[at] ?? 0) / rows.length;
  return mean;
}

/** Makes claims of chosen candidates, which come in order of rank; the claims are in document order. */
export function claimsOf(
  chosen: readonly Candidate[],
  analysis: Analysis,
  scope: { rows: readonly FeatureRow[]; all: readonly FeatureRow[]; weights: Weights },
): Claim[] {
  if (chosen.length === 0) return [];
  const mean = meanRow(scope.all);
  return chosen
    .flatMap((candidate, index): { at: number; claim: Claim }[] => {
      const unit = analysis.units[candidate.unit];
      if (!unit) return [];
      const before = analysis.units[contextOf(analysis, candidate.unit)];
      const claim: Claim = {
        ...quoteOf(unit),
        context: before ? quoteOf(before) : null,
        rank: index + 1,
        reasons: reasonsOf(scope.rows[candidate.unit] ?? [], mean, scope.weights),
      };
      return [{ at: candidate.unit, claim }];
    })
    .sort((a, b) => a.at - b.at)
    .map(({ claim }) => claim);
}
