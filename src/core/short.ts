import type { Section } from './model';

/** Words. A text this short is read as fast as its summary: it is shown itself. */
const SHORT_WORDS = 150;

/** Whether a text is shown as it is, there being nothing to summarize. */
export function isShort(sections: readonly Pick<Section, 'words'>[]): boolean {
  return sections.reduce((sum, { words }) => sum + words, 0) <= SHORT_WORDS;
}
