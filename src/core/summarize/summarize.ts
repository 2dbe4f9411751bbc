import type { Article, Digest, Section, Summary } from '../model';
import type { Candidate } from './choose';
import { claimsOf } from './claims';
import { describedQuote } from './described';
import { chooseDigest } from './digest';
import type { GistLength } from './gist';
import { chooseGist, hasGist } from './gist';
import { keyPhrases } from './key-phrases';
import { alike } from './likeness';
import { analyze } from './scoring';
import type { Analysis } from './scoring';
import { STOP } from './vectors';
import { DIGEST_WEIGHTS, GIST_WEIGHTS } from './weights';

export interface SummaryOptions {
  /** How long the gist is to be; one to three sentences by the length of the article otherwise. */
  readonly gist?: GistLength;
}

interface Selection {
  readonly gist: readonly Candidate[];
  readonly digests: readonly (readonly Candidate[])[];
}

const unitsIn = (candidates: readonly Candidate[]): number[] => candidates.map(({ unit }) => unit);

function chooseDigests(
  analysis: Analysis,
  options: { gist: readonly number[]; length: GistLength | null },
): Candidate[][] {
  const shownTexts = new Set<string>();
  return analysis.ranges.map((_, index) => {
    const chosen = chooseDigest(analysis, index, { ...options, shownTexts });
    for (const { unit } of chosen) shownTexts.add(analysis.units[unit]?.text ?? '');
    return chosen;
  });
}

/**
 * The gist is chosen first, then every digest without what the gist says. Where a section has nothing else to show,
 * the gist gives way and takes another sentence if there is one.
 */
function select(analysis: Analysis, length: GistLength | null): Selection {
  if (!hasGist(analysis)) return { gist: [], digests: chooseDigests(analysis, { gist: [], length }) };
  const first = chooseGist(analysis, { length, shown: [] });
  const digests = chooseDigests(analysis, { gist: unitsIn(first), length: null });
  const shown = digests.flatMap(unitsIn);
  const repeats = first.some(({ unit }) => shown.some((other) => alike(analysis, unit, other)));
  return { gist: repeats ? chooseGist(analysis, { length, shown }) : first, digests };
}

/** In how many sections each term occurs; the sentences of a section follow one another. */
function sectionsByTerm({ vectors, units }: Analysis): Int32Array {
  const counts = new Int32Array(vectors.size);
  const last = new Int32Array(vectors.size).fill(-1);
  vectors.terms.forEach((terms, index) => {
    const section = units[index]?.section ?? 0;
    for (const term of terms) {
      if (term === STOP || last[term] === section) continue;
      last[term] = section;
      counts[term] = (counts[term] ?? 0) + 1;
    }
  });
  return counts;
}

/**
 * The summary of an article: for each section up to three ranked claims, or what it holds where it has no sentence to
 * show; and a gist of the whole. Every claim is a verbatim sentence; one that leans on the sentence before carries it
 * as context. An article of one section or of fewer than six sentences has no gist apart: its digest stands for it,
 * and is as long as the gist is asked to be. Deterministic.
 */
export function summarize(
  article: Article,
  sections: readonly Section[],
  options: SummaryOptions = {},
): Summary {
  const analysis = analyze(article, sections);
  const selection = select(analysis, options.gist ?? null);
  const sectionsWith = sectionsByTerm(analysis);
  const digests = sections.map((_, index): Digest => {
    const { from, to } = analysis.ranges[index] ?? { from: 0, to: 0 };
    const rows = analysis.inSection;
    const claims = claimsOf(selection.digests[index] ?? [], analysis, {
      rows,
      all: rows.slice(from, to),
      weights: DIGEST_WEIGHTS,
    });
    return {
      section: index,
      claims,
      described: claims.length > 0 ? null : describedQuote(article, sections, index),
      keyPhrases: keyPhrases({
        units: analysis.units.slice(from, to),
        terms: analysis.vectors.terms.slice(from, to),
        sectionsWith: (term) => sectionsWith[term] ?? 1,
        sections: sections.length,
      }),
    };
  });
  const rows = analysis.inArticle;
  return {
    gist: claimsOf(selection.gist, analysis, { rows, all: rows, weights: GIST_WEIGHTS }),
    sections: digests,
  };
}
