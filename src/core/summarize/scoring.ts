import type { Article, Section } from '../model';
import { sectionKind } from '../language/section-kind';
import type { SectionKind } from '../language/section-kind';
import { words } from '../language/words';
import { centrality } from './centrality';
import { fitnessOf } from './fitness';
import type { Fitness } from './fitness';
import { featuresOf, ownFeatures } from './features';
import type { FeatureRow, Scope } from './features';
import { unitsOf } from './units';
import type { Unit } from './units';
import { vectorize } from './vectors';
import type { Vectors } from './vectors';

/** An article's sentences with what scoring needs, computed once. */
export interface Analysis {
  readonly units: readonly Unit[];
  /** How fit each unit is for a claim. */
  readonly fitness: readonly Fitness[];
  readonly vectors: Vectors;
  /** What part of an article each section's heading names, if it does. */
  readonly kinds: readonly (SectionKind | null)[];
  /** The unit range [from, to) of each section. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Features of every unit within the whole article, and within its section. */
  readonly inArticle: readonly FeatureRow[];
  readonly inSection: readonly FeatureRow[];
}

function rangesOf(units: readonly Unit[], sections: number): { from: number; to: number }[] {
  const ranges = Array.from({ length: sections }, () => ({ from: 0, to: 0 }));
  units.forEach((unit, index) => {
    const range = ranges[unit.section];
    if (!range) return;
    if (range.to === 0) range.from = index;
    range.to = index + 1;
  });
  return ranges;
}

/** A scope to compute features in: the units [from, to), and a dense vector to work in. */
interface Range {
  readonly from: number;
  readonly to: number;
  readonly field: Float64Array;
}

const never = (): boolean => false;

/** Splits an article into sentences and computes every feature once. */
export function analyze(article: Article, sections: readonly Section[]): Analysis {
  const { lang } = article;
  const units = unitsOf(article, sections);
  const vectors = vectorize(
    units.map((unit) => unit.words),
    lang,
  );
  const title = vectors.of(words(article.title, lang));
  const headings = sections.map(({ heading }) => vectors.of(words(heading ?? '', lang)));
  const own = units.map((unit, index) =>
    ownFeatures(unit, vectors.list[index] ?? title, { title, heading: headings[unit.section] ?? title }),
  );
  const rowsOf = (
    { from, to, field }: Range,
    place: Pick<Scope, 'isOpening' | 'isClosing'>,
  ): FeatureRow[] => {
    const inScope = vectors.list.slice(from, to);
    return featuresOf({
      ...place,
      vectors: inScope,
      own: own.slice(from, to),
      centrality: centrality(inScope, field),
    });
  };
  const kinds = sections.map(({ heading }) => (heading === null ? null : sectionKind(heading, lang)));
  const ranges = rangesOf(units, sections.length);
  const field = new Float64Array(vectors.size);
  const firstSection = units[0]?.section ?? 0;
  const sectionOf = (index: number): number => units[index]?.section ?? 0;
  const inSection = ranges.flatMap(({ from, to }) =>
    rowsOf({ from, to, field }, { isOpening: never, isClosing: never }),
  );
  const ofArticle: Pick<Scope, 'isOpening' | 'isClosing'> = {
    isOpening: (index) => sectionOf(index) === firstSection || kinds[sectionOf(index)] === 'introduction',
    isClosing: (index) => kinds[sectionOf(index)] === 'conclusion',
  };
  const inArticle = sections.length > 1 ? rowsOf({ from: 0, to: units.length, field }, ofArticle) : inSection;
  return { units, fitness: fitnessOf(units, kinds), vectors, kinds, ranges, inArticle, inSection };
}
