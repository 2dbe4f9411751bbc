import { countWords } from '../language/count-words';
import type { Article, HeadingBlock } from '../model';
import { isFurnitureHeading } from './furniture-headings';
import type { Heading } from './heading';
import { hasWords, headingText } from './heading-text';
import { linkCards } from './link-cards';
import { isTitle, resemblesTitle } from './title';
import { wordsAround } from './words-around';

/** Words. A heading of this length before all prose is a standfirst. */
const STANDFIRST = 12;
/** Words below a heading in the midst of the text that make it a section of the title's name. */
const NAMESAKE = 60;

interface Candidate extends Heading {
  readonly source: HeadingBlock;
}

function candidates({ blocks }: Article): Candidate[] {
  return blocks.flatMap((source, block): Candidate[] => {
    if (source.kind !== 'heading') return [];
    const text = headingText(source.text);
    if (!hasWords(text)) return [];
    return [{ block, text, rank: source.level, origin: 'markup', source }];
  });
}

/**
 * Without furniture that nobody asked for, and what stands below furniture in rank: there the ranks are not those that
 * the text used before.
 */
function withoutFurniture(headings: readonly Candidate[], lang: string): Candidate[] {
  let furnitureRank = Infinity;
  const used = new Set<number>();
  return headings.filter(({ text, rank, source }) => {
    if (rank > furnitureRank && !used.has(rank)) return false;
    furnitureRank = isFurnitureHeading(text, lang) ? rank : Infinity;
    if (furnitureRank === Infinity) used.add(rank);
    return furnitureRank === Infinity || source.restored === true;
  });
}

/**
 * The headings an author marked up. The title said again, a standfirst, cards that lead to other pages and the page's
 * furniture are none.
 */
export function markupHeadings(article: Article): Heading[] {
  const all = candidates(article);
  const around = wordsAround(article.blocks, all);
  const cards = linkCards(
    all.map(({ source, block }) => ({ source, block, below: around(block).below })),
    article,
  );
  const repeatsTitle = ({ block, text }: Heading): boolean => {
    const { before, below } = around(block);
    if (before === 0 && resemblesTitle(text, article.title)) return true;
    return isTitle(text, article.title) && (before < NAMESAKE || below < NAMESAKE);
  };
  const firstProse = article.blocks.findIndex(({ kind }) => kind !== 'heading' && kind !== 'figure');
  const isStandfirst = ({ block, text }: Heading): boolean =>
    block < firstProse && countWords(text) >= STANDFIRST;
  const others = all.filter((heading) => !repeatsTitle(heading));
  return withoutFurniture(others, article.lang)
    .filter((heading) => !cards.has(heading.block) && !isStandfirst(heading))
    .map(({ block, text, rank, origin }) => ({ block, text, rank, origin }));
}
