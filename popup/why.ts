import type { Feature } from '../src/core/summarize/features';
import type { MessageKey } from '../src/platform/message-key';
import { message } from '../src/platform/messages';

/** What each feature says of a sentence, for people. Features of one meaning share their words. */
const WORDS: Readonly<Record<Feature, MessageKey>> = {
  position: 'whyPosition',
  directedCentrality: 'whyCentral',
  centroid: 'whyCentral',
  length: 'whyLength',
  titleOverlap: 'whyTitle',
  titleCoverage: 'whyTitle',
  headingOverlap: 'whyHeading',
  salience: 'whySalience',
  definition: 'whyDefinition',
  quotation: 'whyQuotation',
  answer: 'whyAnswer',
  firstStep: 'whyFirstStep',
  introduction: 'whyIntroduction',
  conclusion: 'whyConclusion',
};

function isFeature(reason: string): reason is Feature {
  return Object.hasOwn(WORDS, reason);
}

/** Why a sentence was chosen, one sentence for each reason; what chose it most comes first. */
export function why(reasons: readonly string[]): string[] {
  return [...new Set(reasons.filter(isFeature).map((feature) => message(WORDS[feature])))];
}
