import { oneOf } from './setting';

/** Sentences shown for each section of a summary. Apart from the other settings, which the popup has no use for. */
export const CLAIMS_PER_SECTION = oneOf([1, 2, 3], 2);

export type ClaimsPerSection = (typeof CLAIMS_PER_SECTION)['allowed'][number];
