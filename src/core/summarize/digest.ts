import { choose } from './choose';
import type { Candidate } from './choose';
import { fits, isShorter } from './gist';
import type { GistLength } from './gist';
import { alike } from './likeness';
import { candidatesOf, tiersOf } from './pool';
import type { Analysis } from './scoring';
import { DIGEST_WEIGHTS } from './weights';

/** Claims. The most a section shows. */
const MOST_CLAIMS = 3;
/** Sentences of a section for each claim: a digest of every sentence would be no digest. */
const SENTENCES_PER_CLAIM = 2;

export interface DigestOptions {
  /** Set where the digest stands for the gist, which is then as long as asked. */
  readonly length: GistLength | null;
  /** Units that the gist shows. */
  readonly gist: readonly number[];
  /** Texts of claims shown before, anywhere: a sentence that is repeated is shown once. */
  readonly shownTexts: ReadonlySet<string>;
}

function lengthOf(tier: readonly number[], range: { from: number; to: number }): GistLength {
  const sentences = Math.floor(Math.min(tier.length, range.to - range.from) / SENTENCES_PER_CLAIM);
  return { sentences: Math.min(MOST_CLAIMS, Math.max(1, sentences)) };
}

/**
 * Chooses the claims of the section at `index`, in order of rank; none where the section has no sentence to show.
 * Sentences like those of the gist are left out while there are others.
 */
export function chooseDigest(analysis: Analysis, index: number, options: DigestOptions): Candidate[] {
  const range = analysis.ranges[index] ?? { from: 0, to: 0 };
  const tiers = tiersOf(analysis, range);
  const isNew = (unit: number): boolean => !options.shownTexts.has(analysis.units[unit]?.text ?? '');
  const unlikeGist = (unit: number): boolean => !options.gist.some((other) => alike(analysis, other, unit));
  for (const accepts of [(unit: number) => isNew(unit) && unlikeGist(unit), isNew, () => true]) {
    for (const tier of tiers) {
      const candidates = candidatesOf(tier, analysis, { rows: analysis.inSection, weights: DIGEST_WEIGHTS });
      const length = options.length ?? lengthOf(tier, range);
      const chosen = choose(candidates, {
        more: (taken) => isShorter(taken, analysis, length),
        allows: (candidate, taken) =>
          accepts(candidate.unit) &&
          fits(candidate, taken, { analysis, length }) &&
          isApart(candidate, taken),
      });
      if (chosen.length > 0) return chosen;
    }
  }
  return [];
}

/** Neither of two claims is the sentence before the other, where that is shown as its context. */
function isApart(candidate: Candidate, taken: readonly Candidate[]): boolean {
  return !taken.some(({ unit }) => unit === candidate.unit);
}
