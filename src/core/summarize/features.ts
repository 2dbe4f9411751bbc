import type { ClaimReason } from '../claim-reason';
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
  'answer',
  'firstStep',
  'quotation',
  'introduction',
  'conclusion',
] as const satisfies readonly (ClaimReason | 'quotation')[];

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
/** Code units. A definition has its verb within them. */
const OPENING = 120;

const QUOTATION = /["“”„«»「『]/;
const DEFINITION =
  /^(?:[^\s,]+ ){1,6}(?:is|are|was|means|ist|sind|est|sont|es|son|è|é) (?:an?|the|eine?|une?|la|le|una|el|il)\b/;

function lengthFit(words: number): number {
  return words <= BEST_LENGTH ? words / BEST_LENGTH : BEST_LENGTH / words;
}

/** What does not depend on the scope, computed once an article. */
export interface OwnFeatures {
  readonly length: number;
  readonly titleOverlap: number;
  readonly titleCoverage: number;
  readonly headingOverlap: number;
  readonly definition: number;
  readonly answer: number;
  readonly firstStep: number;
  readonly quotation: number;
}

/** Number of terms that two vectors share. */
function shared(a: Vector, b: Vector): number {
  let count = 0;
  for (let at = 0; at < b.ids.length; at += 1) if (a.ids.includes(b.ids[at] ?? 0)) count += 1;
  return count;
}

/** The features of a sentence by itself and against the title and the heading over it. */
export function ownFeatures(
  unit: Unit,
  vector: Vector,
  over: { title: Vector; heading: Vector },
): OwnFeatures {
  const { text } = unit;
  const titleOverlap = cosine(vector, over.title);
  const headingOverlap = cosine(vector, over.heading);
  const aboutTopic = Math.max(titleOverlap, headingOverlap) >= ABOUT_THE_TOPIC;
  return {
    length: lengthFit(unit.words.length),
    titleOverlap,
    titleCoverage: titleOverlap === 0 ? 0 : shared(vector, over.title) / over.title.ids.length,
    headingOverlap,
    definition: aboutTopic && DEFINITION.test(text.slice(0, OPENING)) ? 1 : 0,
    answer: unit.answers ? 1 : 0,
    firstStep: unit.firstStep ? 1 : 0,
    quotation: unit.quoted || QUOTATION.test(text) ? 1 : 0,
  };
}

/** A scope: sentences of one section or of the whole article, with what its features are measured against. */
export interface Scope {
  readonly vectors: readonly Vector[];
  readonly own: readonly OwnFeatures[];
  readonly centrality: Centrality;
  /** Whether a sentence is of an introduction, or of a conclusion; never in the scope of a section. */
  readonly isOpening: (index: number) => boolean;
  readonly isClosing: (index: number) => boolean;
}

/** Mean share of a sentence's terms in the scope: the SumBasic idea (Nenkova & Vanderwende, 2005) on weighted terms. */
function salience({ vectors, centrality }: Scope): number[] {
  return scaled(
    vectors.map(
      (vector, index) => (centrality.centroid[index] ?? 0) / Math.sqrt(Math.max(1, vector.ids.length)),
    ),
  );
}

/** The features of every sentence of a scope. */
export function featuresOf(scope: Scope): FeatureRow[] {
  const directed = scaled(scope.centrality.forward);
  const centroid = ranks(scope.centrality.centroid);
  const salient = salience(scope);
  return scope.own.map(
    (own, index) =>
      [
        POSITION_HALF / (POSITION_HALF + index),
        directed[index] ?? 0,
        centroid[index] ?? 0,
        own.length,
        own.titleOverlap,
        own.titleCoverage,
        own.headingOverlap,
        salient[index] ?? 0,
        own.definition,
        own.answer,
        own.firstStep,
        own.quotation,
        scope.isOpening(index) ? 1 : 0,
        scope.isClosing(index) ? 1 : 0,
      ] satisfies Row,
  );
}
