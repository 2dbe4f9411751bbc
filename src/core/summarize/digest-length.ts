/** Claims. The most a section shows. */
const MOST_CLAIMS = 3;
/** Sentences of a section for each claim: a digest of every sentence would be no digest. */
const SENTENCES_PER_CLAIM = 2;

/** How many claims a section with so many good sentences shows. */
export function digestLength(sentences: number): number {
  return Math.min(MOST_CLAIMS, Math.max(1, Math.floor(sentences / SENTENCES_PER_CLAIM)));
}
