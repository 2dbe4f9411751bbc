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

/** As many numbers as there are features. */
type Row = NumberForEach<typeof FEATURES>;
type NumberForEach<List extends readonly unknown[]> = { -readonly [Index in keyof List]: number };

/** Sentences. The position feature falls to a half after this many. */
const POSITION_HALF = 3;
/** Words. Sentences of this length fit best (the references of news summaries have about 12 to 30). */
const BEST_LENGTH = 24;
/** Cosine. From here a sentence is about what the title or heading names. */
const ABOUT_THE_TOPIC = 0.2;

const NO_FEATURES: OwnFeatures = { length: 0, definition: 0, quotation: 0 };
const NONE: Vector = { ids: [], weights: [] };

const QUOTATION = /["“”„«»「『]/;
const DEFINITION =
  /^(?:[^\s,]+ ){1,6}(?:is|are|was|were|means|refers to|ist|sind|est|sont|es|son|è|sono|é) (?:an?|the|one|eine?|der|die|das|une?|les?|la|una|el|il)\b/;

function lengthFit(words: number): number {
  return words <= BEST_LENGTH ? words / BEST_LENGTH : BEST_LENGTH / words;
}

/** What does not depend on the scope, computed once an article. */
export interface OwnFeatures {
  readonly length: number;
  readonly definition: number;
  readonly quotation: number;
}

export function ownFeatures({ text, words, quoted }: Unit): OwnFeatures {
  return {
    length: lengthFit(words.length),
    definition: DEFINITION.test(text.slice(0, 120)) ? 1 : 0,
    quotation: quoted || QUOTATION.test(text) ? 1 : 0,
  };
}

/** A scope: sentences of one section or of the whole article, with what its features are measured against. */
export interface Scope {
  readonly vectors: readonly Vector[];
  readonly own: readonly OwnFeatures[];
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

/** Share of the title's terms that a sentence holds; both have theirs in ascending order. */
function titleCoverage(vector: Vector, title: Vector): number {
  if (title.ids.length === 0) return 0;
  let shared = 0;
  for (const id of title.ids) if (vector.ids.includes(id)) shared += 1;
  return shared / title.ids.length;
}

/** The features of every sentence of a scope. */
export function featuresOf(scope: Scope): FeatureRow[] {
  const { centrality, title } = scope;
  const directed = scaled(centrality.forward);
  const centroid = ranks(centrality.centroid);
  const salient = salience(scope);
  return scope.vectors.map((vector, index) => {
    const own = scope.own[index] ?? NO_FEATURES;
    const heading = cosine(vector, scope.headings[index] ?? NONE);
    const titleOverlap = cosine(vector, title);
    const isAboutTopic = Math.max(heading, titleOverlap) >= ABOUT_THE_TOPIC;
    // In the order of `FEATURES`: an object for each sentence took most of the time of a summary.
    return [
      POSITION_HALF / (POSITION_HALF + index),
      directed[index] ?? 0,
      centroid[index] ?? 0,
      own.length,
      titleOverlap,
      titleOverlap > 0 ? titleCoverage(vector, title) : 0,
      heading,
      salient[index] ?? 0,
      isAboutTopic ? own.definition : 0,
      own.quotation,
      scope.introduction[index] ?? 0,
      scope.conclusion[index] ?? 0,
    ] satisfies Row;
  });
}
