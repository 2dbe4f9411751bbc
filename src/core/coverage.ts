import type { Omission, OmissionReason, Section } from './model';

/** What one reason took away. */
export interface OmittedPart {
  readonly reason: OmissionReason;
  readonly words: number;
  readonly omissions: readonly Omission[];
}

/** How much of the readable text around an article was kept, in words. */
export interface Coverage {
  readonly sections: number;
  readonly kept: number;
  readonly omitted: number;
  /** kept / (kept + omitted), 0 to 1; 1 for a page without a word. */
  readonly share: number;
  /** The reason that took most comes first. */
  readonly parts: readonly OmittedPart[];
}

/** Adds up what the sections hold and what was left out around them. */
export function coverage(sections: readonly Section[], omissions: readonly Omission[]): Coverage {
  const kept = sumOfWords(sections);
  const omitted = sumOfWords(omissions);
  const reasons = [...new Set(omissions.map(({ reason }) => reason))];
  const parts = reasons
    .map((reason) => {
      const own = omissions.filter((omission) => omission.reason === reason);
      return { reason, words: sumOfWords(own), omissions: own };
    })
    .sort((a, b) => b.words - a.words);
  const total = kept + omitted;
  return { sections: sections.length, kept, omitted, share: total === 0 ? 1 : kept / total, parts };
}

function sumOfWords(items: readonly { readonly words: number }[]): number {
  return items.reduce((sum, { words }) => sum + words, 0);
}
