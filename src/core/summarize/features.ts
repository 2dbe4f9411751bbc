import type { Centrality } from './centrality';
import { ranks, scaled } from './ranks';
import type { Unit } from './units';
import { cosine } from './vectors';
import type { Vector } from './vectors';

/**
 * What a sentence is scored by, in the field's terms; each is 0 to 1. Position, centrality and the overlaps are relative
 * to a scope: a section or the whole article.
 */
export const FEATURES = [
  'position',
  'directedCentrality',
  'centroid',
  'length',
  'titleOverlap',
  'titleCoverage',
  'headingOverlap',
  'salience',
  'definition',
  'quotation',
  'introduction',
  'conclusion',
] as const;

export type Feature = (typeof FEATURES)[number];

export type Weights = Readonly<Record<Feature, number>>;

/** The features of one sentence, in the order of `FEATURES`. */
export type FeatureRow = readonly number[];

/** Sentences. The position feature falls to a half after this many. */
const POSITION_HALF = 3;
/** Words. Sentences of this length fit best (the references of news summaries have about 12 to 30). */
const BEST_LENGTH = 24;
/** Cosine. From here a sentence is about what the title or heading names. */
const ABOUT_THE_TOPIC = 0.2;

const NONE: Vector = { ids: [], weights: [] };

const QUOTATION = /["“”„«»「『]/;
const DEFINITION =
  /^(?:[^\s,]+ ){1,6}(?:is|are|was|were|means|refers to|ist|sind|est|sont|es|son|è|sono|é) (?:an?|the|one|eine?|der|die|das|une?|les?|la|una|el|il)\b/;

function lengthFit(words: number): number {
  return words <= BEST_LENGTH ? words / BEST_LENGTH : BEST_LENGTH / words;
}

/** What does not depend on the scope, computed once an article. */
export function ownFeatures(unit: Unit): Partial<Record<Feature, number>> {
  const { text } = unit;
  return {
    length: lengthFit(unit.words.length),
    definition: DEFINITION.test(text.slice(0, 120)) ? 1 : 0,
    quotation: QUOTATION.test(text) || unit.quoted ? 1 : 0,
  };
}

/** A scope: sentences of one section or of the whole article, with what its features are measured against. */
export interface Scope {
  readonly vectors: readonly Vector[];
  readonly own: readonly Partial<Record<Feature, number>>[];
  readonly centrality: Centrality;
  readonly title: Vector;
  /** The heading over each sentence. */
  readonly headings: readonly Vector[];
  /** 1 for sentences of an introduction or a conclusion; 0 throughout in the scope of a section. */
  readonly introduction: readonly number[];
  readonly conclusion: readonly number[];
}

/** Mean share of a sentence's terms in the scope: the SumBasic idea (Nenkova & Vanderwende, 2005) on weighted terms. */
function salience(scope: Scope): number[] {
  return scaled(
    scope.vectors.map(
      (vector, index) => (scope.centrality.centroid[index] ?? 0) / Math.sqrt(Math.max(1, vector.ids.length)),
    ),
  );
}

/** Share of the title's terms that a sentence holds. */
function titleCoverage(vector: Vector, title: Vector): number {
  if (title.ids.length === 0) return 0;
  const own = new Set(vector.ids);
  return title.ids.filter((id) => own.has(id)).length / title.ids.length;
}

/** The features of every sentence of a scope. */
export function featuresOf(scope: Scope): FeatureRow[] {
  const { centrality, title } = scope;
  const directed = scaled(centrality.forward);
  const centroid = ranks(centrality.centroid);
  const salient = salience(scope);
  return scope.vectors.map((vector, index) => {
    const heading = cosine(vector, scope.headings[index] ?? NONE);
    const own = scope.own[index];
    const row: Partial<Record<Feature, number>> = {
      ...own,
      position: POSITION_HALF / (POSITION_HALF + index),
      directedCentrality: directed[index] ?? 0,
      centroid: centroid[index] ?? 0,
      titleOverlap: cosine(vector, title),
      titleCoverage: titleCoverage(vector, title),
      headingOverlap: heading,
      salience: salient[index] ?? 0,
      definition: Math.max(heading, cosine(vector, title)) >= ABOUT_THE_TOPIC ? (own?.definition ?? 0) : 0,
      introduction: scope.introduction[index] ?? 0,
      conclusion: scope.conclusion[index] ?? 0,
    };
    return FEATURES.map((feature) => row[feature] ?? 0);
  });
}
