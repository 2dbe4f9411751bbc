import type { Article, Section } from '../model';
import { words } from '../language/words';
import { centrality } from './centrality';
import { featuresOf, ownFeatures } from './features';
import type { Feature, FeatureRow } from './features';
import { unitsOf } from './units';
import type { Unit } from './units';
import { vectorize } from './vectors';
import type { Vector, Vectors } from './vectors';

/** An article's sentences with what scoring needs, computed once. */
export interface Analysis {
  readonly units: readonly Unit[];
  readonly vectors: Vectors;
  /** The unit range [from, to) of each section. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Features of every unit within the whole article, and within its section. */
  readonly inArticle: readonly FeatureRow[];
  readonly inSection: readonly FeatureRow[];
}

const CONCLUSION =
  /^[\d.\s]*(?:conclusions?|concluding|summary|discussion|final thoughts|takeaways?|the bottom line|fazit|schluss|zusammenfassung|conclusion|en résumé|conclusión|conclusiones|resumen|conclusioni|conclusão|conclusões|conclusie|slutsats|konklusion|wnioski|podsumowanie|заключение|выводы|итоги|висновки|závěr|sonuç|kết luận|结论|結論|まとめ|おわりに|결론|الخاتمة|خاتمة)/iu;
const INTRODUCTION =
  /^[\d.\s]*(?:introduction|intro|overview|abstract|summary|background|tl;?dr|key (?:points|takeaways)|einleitung|einführung|introducción|introduzione|introdução|inleiding|введение|вступ|giới thiệu|引言|はじめに|서론|المقدمة|مقدمة)/iu;

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
  readonly own: readonly Partial<Record<Feature, number>>[];
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
  return featuresOf(scope, field);
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
  const isOpening = ({ section }: Unit): boolean =>
    sections.length > 1 && (section === firstSection || INTRODUCTION.test(sections[section]?.heading ?? ''));
  const isClosing = ({ section }: Unit): boolean => CONCLUSION.test(sections[section]?.heading ?? '');
  const inSection = ranges.flatMap(({ from, to }) =>
    rowsOf(units, material, { from, to, field, isOpening: never, isClosing: never }),
  );
  const inArticle =
    sections.length > 1
      ? rowsOf(units, material, { from: 0, to: units.length, field, isOpening, isClosing })
      : inSection;
  return { units, vectors, ranges, inArticle, inSection };
}
