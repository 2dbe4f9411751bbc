import type { Block, Section } from '../src/core/model';
import type { PlaceText } from '../src/platform/show-in-tab';

/** Where a section begins, by its first words and those after them. */
export function sectionPlace(blocks: readonly Block[], { from }: Pick<Section, 'from'>): PlaceText {
  const [first, second] = blocks.slice(from).filter(({ text }) => text !== '');
  return { text: lineOf(first), next: lineOf(second) };
}

/** Cells of a table and lines of code may stand apart on the page: its first line is enough. */
function lineOf(block: Block | undefined): string {
  return block?.text.split('\n', 1)[0] ?? '';
}
