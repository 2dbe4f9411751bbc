import { parseAnchorId } from '../../core/anchor';
import { sentences } from '../../core/language/sentences';
import type { Article, Block } from '../../core/model';
import { placeAt, type Place, type PlacesByBlock } from './places';

/** Where a link into the text leads: to a sentence, or to a block as a whole. */
export type Landing = { readonly block: number; readonly id: string } & (
  { readonly whole: true } | { readonly whole: false; readonly place: Place }
);

/**
 * Reads a fragment such as `#b12c340`. A place inside a sentence means the sentence; one in a heading, a table, a
 * figure, code or a formula means the block. `null` for a fragment that names nothing here.
 */
export function landingAt(article: Article, places: PlacesByBlock, fragment: string): Landing | null {
  const named = parseAnchorId(fragment);
  const block = named && article.blocks[named.block];
  if (!named || !block || named.start > block.text.length) return null;
  const known = places.get(named.block)?.find(({ start }) => start === named.start);
  if (known) return { block: named.block, id: known.id, whole: false, place: known };
  const span = isRunningText(block)
    ? sentences(block.text, article.lang).find(({ end }) => end > named.start)
    : undefined;
  if (!span) return { block: named.block, id: wholeBlockId(named.block), whole: true };
  const { start, end } = span;
  const overlapped = places.get(named.block)?.find((place) => place.start < end && start < place.end);
  const place = overlapped ?? placeAt({ block: named.block, start, end }, 'sentence');
  return { block: named.block, id: place.id, whole: false, place };
}

/** The DOM id of a block; a sentence at its very start takes the id over. */
export function wholeBlockId(block: number): string {
  return `b${block}c0`;
}

function isRunningText(block: Block): boolean {
  return block.kind === 'paragraph' || block.kind === 'listItem' || block.kind === 'footnote';
}
