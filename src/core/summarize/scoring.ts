import type { Article, Section } from '../model';
import { sectionKind } from '../language/section-kind';
import type { SectionKind } from '../language/section-kind';
import { words } from '../language/words';
import { centrality } from './centrality';
import { featuresOf, ownFeatures } from './features';
import type { FeatureRow, OwnFeatures } from './features';
import { unitsOf } from './units';
import type { Unit } from './units';
import { vectorize } from './vectors';
import type { Vector, Vectors } from './vectors';

/** An article's sentences with what scoring needs, computed once. */
export interface Analysis {
  readonly units: readonly Unit[];
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

interface Material {
  readonly vectors: Vectors;
  readonly own: readonly OwnFeatures[];
  readonly title: Vector;
  readonly headings: readonly Vector[];
}

function rowsOf(
  units: readonly Unit[],
  material: Material,
  place: {
    from: number;
    to: number;
    field: Float64Array;
    isOpening: (unit: Unit) => boolean;
    isClosing: (unit: Unit) => boolean;
  },
): FeatureRow[] {
  const { from, to, field } = place;
  const inScope = units.slice(from, to);
  const vectors = material.vectors.list.slice(from, to);
  const scope = {
    vectors,
    own: material.own.slice(from, to),
    centrality: centrality(vectors, field),
    title: material.title,
    headings: inScope.map((unit) => material.headings[unit.section] ?? material.title),
    introduction: inScope.map((unit) => (place.isOpening(unit) ? 1 : 0)),
    conclusion: inScope.map((unit) => (place.isClosing(unit) ? 1 : 0)),
  };
  return featuresOf(scope);
}

const never = (): boolean => false;

/** Splits an article into sentences and computes every feature once. */
export function analyze(article: Article, sections: readonly Section[]): Analysis {
  const units = unitsOf(article, sections);
  const vectors = vectorize(
    units.map((unit) => unit.words),
    article.lang,
  );
  const material: Material = {
    vectors,
    own: units.map(ownFeatures),
    title: vectors.of(words(article.title, article.lang)),
    headings: sections.map((section) => vectors.of(words(section.heading ?? '', article.lang))),
  };
  const field = new Float64Array(vectors.size);
  const ranges = rangesOf(units, sections.length);
  const firstSection = units[0]?.section ?? 0;
  const kinds = sections.map(({ heading }) => (heading === null ? null : sectionKind(heading, article.lang)));
  const isOpening = ({ section }: Unit): boolean =>
    sections.length > 1 && (section === firstSection || kinds[section] === 'introduction');
  const isClosing = ({ section }: Unit): boolean => kinds[section] === 'conclusion';
  const inSection = ranges.flatMap(({ from, to }) =>
    rowsOf(units, material, { from, to, field, isOpening: never, isClosing: never }),
  );
  const inArticle =
    sections.length > 1
      ? rowsOf(units, material, { from: 0, to: units.length, field, isOpening, isClosing })
      : inSection;
  return { units, vectors, kinds, ranges, inArticle, inSection };
}
