import type { Article, HeadingBlock } from '../model';
import { isFurnitureHeading } from './furniture-headings';

/** Words of text that make a linked heading a section's. */
const LEAST_BELOW = 20;
/** Share of the linked headings of one level that must have text of their own. */
const TEXT_SHARE = 0.6;
/** Share of the headings of one level that must be linked: an author links some of his own. */
const LINKED_SHARE = 0.5;

export interface PlacedHeading {
  readonly source: HeadingBlock;
  readonly block: number;
  /** Words up to the next heading. */
  readonly below: number;
}

function page(address: string): string {
  return address.replace(/#.*$/u, '');
}

function leadsAway({ text, marks }: HeadingBlock, url: string): boolean {
  return marks.some(
    (mark) =>
      mark.kind === 'link' && mark.start === 0 && mark.end >= text.length && page(mark.href) !== page(url),
  );
}

/**
 * The blocks of headings that are cards of other articles: linked as a whole, of a level whose linked headings mostly
 * have no text below. The things of a list, each linked to its maker, have some.
 */
export function linkCards(
  headings: readonly PlacedHeading[],
  { url, lang }: Pick<Article, 'url' | 'lang'>,
): Set<number> {
  const linked = headings.filter(({ source }) => leadsAway(source, url));
  return new Set(
    linked
      .filter(({ source: { level } }) => {
        const alike = linked.filter(({ source }) => source.level === level);
        const withText = alike.filter(({ below }) => below >= LEAST_BELOW);
        const all = headings.filter(
          ({ source }) => source.level === level && !isFurnitureHeading(source.text, lang),
        );
        return alike.length >= LINKED_SHARE * all.length && withText.length < TEXT_SHARE * alike.length;
      })
      .map(({ block }) => block),
  );
}
