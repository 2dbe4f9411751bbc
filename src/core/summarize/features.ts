import type { Centrality } from './centrality';
import { ranks, scaled } from './ranks';
import type { Unit } from './units';
import { addTo, cosine, dot } from './vectors';
import type { Vector } from './vectors';

/**
 * What a sentence is scored by, in the field's terms. Each is 0 to 1. Those of `PLACE` and centrality are relative to
 * the scope, a section or the whole article.
 */
export const FEATURES = [
  'position',
  'opening',
  'second',
  'paragraphStart',
  'forward',
  'backward',
  'centroid',
  'lexRank',
  'length',
  'titleOverlap',
  'headingOverlap',
  'leadOverlap',
  'salience',
  'names',
  'number',
  'definition',
  'quotation',
  'speech',
  'firstPerson',
  'leaning',
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
/** Sentences that count as the lead of a scope. */
const LEAD = 3;

const QUOTATION = /["“”„«»「『]/;
const SPEECH =
  /\b(?:said|says|told|added|sagte|erklärte|déclaré|expliqué|indiqué|dit|estime|assuré|dijo|afirmó|ha detto|disse)\b|cho biết|cho hay|nói/u;
const FIRST_PERSON =
  /(?:^|[\s"“])(?:I|I'm|I’m|I've|my|We|we|our|us|me|je|j'|j’|nous|ich|wir|tôi|chúng tôi)\s/;
const DEFINITION =
  /^\P{Lu}{0,4}(?:\p{Lu}\S*|An?|The)(?: \S+){0,5} (?:is|are|was|were|means|refers to|ist|sind|est|sont|es|son|è|sono|é|là) (?:an?|the|one|ein|eine|der|die|das|une?|le|la|un|una|el|il|o|a|một)\b/u;

function lengthFit(words: number): number {
  return words <= BEST_LENGTH ? words / BEST_LENGTH : BEST_LENGTH / words;
}

/** Share of the words that start with a capital, the first word apart. */
function namesIn(text: string): number {
  const rest = text.match(/(?<=[^.!?:"“„«] )\p{L}+/gu) ?? [];
  const capitals = rest.filter((word) => /^\p{Lu}/u.test(word)).length;
  return rest.length === 0 ? 0 : capitals / rest.length;
}

/** What does not depend on the scope, computed once an article. */
export function ownFeatures(unit: Unit): Partial<Record<Feature, number>> {
  const { text } = unit;
  return {
    paragraphStart: unit.first ? 1 : 0,
    length: lengthFit(unit.words.length),
    names: namesIn(text),
    number: /\p{N}/u.test(text) ? 1 : 0,
    definition: DEFINITION.test(text.slice(0, 120)) ? 1 : 0,
    quotation: QUOTATION.test(text) || unit.quoted ? 1 : 0,
    speech: SPEECH.test(text) ? 1 : 0,
    firstPerson: FIRST_PERSON.test(text) ? 1 : 0,
    leaning: unit.leans ? 1 : 0,
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

function leadVector(scope: Scope, field: Float64Array): number[] {
  for (const vector of scope.vectors) for (const id of vector.ids) field[id] = 0;
  const lead = scope.vectors.slice(0, LEAD);
  for (const vector of lead) addTo(field, vector, 1);
  return scope.vectors.map((vector, index) => {
    const self = index < LEAD && vector.ids.length > 0 ? 1 : 0;
    return Math.max(0, dot(vector, field) - self) / LEAD;
  });
}

/** Mean share of a sentence's terms in the scope: the SumBasic idea (Nenkova & Vanderwende, 2005) on weighted terms. */
function salience(scope: Scope): number[] {
  return scaled(
    scope.vectors.map(
      (vector, index) => (scope.centrality.centroid[index] ?? 0) / Math.sqrt(Math.max(1, vector.ids.length)),
    ),
  );
}

/** The features of every sentence of a scope. `field`: a dense vector to work in. */
export function featuresOf(scope: Scope, field: Float64Array): FeatureRow[] {
  const { centrality } = scope;
  const forward = scaled(centrality.forward);
  const backward = scaled(centrality.backward);
  const centroid = ranks(centrality.centroid);
  const lexRank = ranks(centrality.lexRank);
  const lead = leadVector(scope, field);
  const salient = salience(scope);
  const count = scope.vectors.length;
  return scope.vectors.map((vector, index) => {
    const row: Partial<Record<Feature, number>> = {
      ...scope.own[index],
      position: POSITION_HALF / (POSITION_HALF + index),
      opening: count > 1 ? 1 - index / (count - 1) : 1,
      second: index === 1 ? 1 : 0,
      forward: forward[index] ?? 0,
      backward: backward[index] ?? 0,
      centroid: centroid[index] ?? 0,
      lexRank: lexRank[index] ?? 0,
      titleOverlap: cosine(vector, scope.title),
      headingOverlap: cosine(vector, scope.headings[index] ?? { ids: [], weights: [] }),
      leadOverlap: lead[index] ?? 0,
      salience: salient[index] ?? 0,
      introduction: scope.introduction[index] ?? 0,
      conclusion: scope.conclusion[index] ?? 0,
    };
    return FEATURES.map((feature) => row[feature] ?? 0);
  });
}
