import type { Article } from '../model';
import { isFurnitureHeading } from './furniture-headings';
import type { Heading } from './heading';
import { headingText } from './heading-text';
import { isTitle } from './title';

/**
 * The headings an author marked up. The title said again and the page's furniture are none; what stands below furniture
 * in rank goes with it.
 */
export function markupHeadings({ blocks, title }: Article): Heading[] {
  const headings: Heading[] = [];
  let furnitureRank = Infinity;
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading') return;
    const text = headingText(block.text);
    if (text === '' || isTitle(text, title)) return;
    if (block.level > furnitureRank) return;
    furnitureRank = isFurnitureHeading(text) ? block.level : Infinity;
    if (furnitureRank === Infinity)
      headings.push({ block: index, text, rank: block.level, origin: 'markup' });
  });
  return headings;
}
