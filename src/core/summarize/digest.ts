import { choose } from './choose';
import type { Candidate } from './choose';
import { fits, isShorter } from './gist';
import type { GistLength } from './gist';
import { digestLength } from './digest-length';
import { alike } from './likeness';
import { candidatesOf, contextOf, tiersOf } from './pool';
import type { Analysis } from './scoring';
import { DIGEST_WEIGHTS } from './weights';

export interface DigestOptions {
  /** Set where the digest stands for the gist, which is then as long as asked. */
  readonly length: GistLength | null;
  /** Units that the gist shows. */
  readonly gist: readonly number[];
  /** Texts that the digests before show: a sentence that comes back is shown once. */
  readonly shownTexts: ReadonlySet<string>;
}

/**
 * Chooses the claims of the section at `index`, in order of rank; none where the section has no sentence to show.
 * Sentences like those of the gist are left out while there are others.
 */
export function chooseDigest(analysis: Analysis, index: number, options: DigestOptions): Candidate[] {
  const range = analysis.ranges[index] ?? { from: 0, to: 0 };
  const tiers = tiersOf(analysis, range);
  const isNew = (unit: number): boolean => !options.shownTexts.has(analysis.units[unit]?.text ?? '');
  const unlikeGist = (unit: number): boolean =>
    !options.gist.some((other) => alike(analysis, other, unit) || other === contextOf(analysis, unit));
  const pools = tiers.map((tier) =>
    candidatesOf(tier, analysis, { rows: analysis.inSection, weights: DIGEST_WEIGHTS }),
  );
  for (const accepts of [(unit: number) => isNew(unit) && unlikeGist(unit), isNew]) {
    for (const candidates of pools) {
      const length = options.length ?? { sentences: digestLength(candidates.length) };
      const chosen = choose(candidates, {
        more: (taken) => isShorter(taken, analysis, length),
        allows: (candidate, taken) => accepts(candidate.unit) && fits(candidate, taken, { analysis, length }),
      });
      if (chosen.length > 0) return chosen;
    }
  }
  return [];
}
