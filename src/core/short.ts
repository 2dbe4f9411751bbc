import type { Section } from './model';

/** Words. A text this short is read as fast as its summary: it is shown itself. */
const SHORT_WORDS = 150;

/** Sections. A text that its author divided into this many has an outline to show, however short it is. */
const DIVIDED = 4;

/** Whether a text is shown as it is, there being nothing to summarize. */
export function isShort(sections: readonly Pick<Section, 'words'>[]): boolean {
  return sections.length < DIVIDED && sections.reduce((sum, { words }) => sum + words, 0) <= SHORT_WORDS;
}
