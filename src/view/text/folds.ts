import { countWords } from '../../core/language/count-words';
import type { Anchor, Block, Span } from '../../core/model';

/** A stretch of text from a character of one block to a character of the same or a later one. */
export interface Extent {
  readonly first: number;
  /** In the text of the first block. */
  readonly start: number;
  readonly last: number;
  /** In the text of the last block; half-open. */
  readonly end: number;
}

/** A stretch that stays in view or one that is folded away. */
export interface Piece extends Extent {
  readonly kept: boolean;
  readonly words: number;
}

/** The part of a block that an extent holds. */
export function spanIn(extent: Extent | null, block: number, length: number): Span {
  return {
    start: extent?.first === block ? extent.start : 0,
    end: extent?.last === block ? extent.end : length,
  };
}

/** Whether an extent holds a character. */
export function holds({ first, start, last, end }: Extent, block: number, at: number): boolean {
  const after = block > first || (block === first && at >= start);
  const before = block < last || (block === last && at < Math.max(end, 1));
  return after && before;
}

/**
 * The blocks [from, to) as pieces in order: the kept sentences, next to each other in one piece where nothing is between
 * them, and what lies between them. `kept`: in document order. Blocks that are no running text stay or go whole.
 */
export function foldAround(blocks: readonly Block[], range: Span, kept: readonly Anchor[]): Piece[] {
  const pieces: Piece[] = [];
  let at = { block: range.start, offset: 0 };
  const pushUpTo = (block: number, offset: number): void => {
    const between = trimmed(blocks, { first: at.block, start: at.offset, last: block, end: offset });
    if (between) pieces.push(pieceOf(blocks, between, false));
  };
  for (const sentence of kept) {
    if (sentence.block < range.start || sentence.block >= range.end) continue;
    const { block, start, end } = wholeWhereNeeded(blocks, sentence);
    if (block < at.block || (block === at.block && start < at.offset)) continue;
    pushUpTo(block, start);
    const last = pieces.at(-1);
    if (last?.kept === true) {
      pieces[pieces.length - 1] = pieceOf(blocks, { ...last, last: block, end }, true);
    } else pieces.push(pieceOf(blocks, { first: block, start, last: block, end }, true));
    at = { block, offset: end };
  }
  pushUpTo(range.end, 0);
  return pieces;
}

function wholeWhereNeeded(blocks: readonly Block[], { block, start, end }: Anchor): Anchor {
  const target = blocks[block];
  const splits = target?.kind === 'paragraph' || target?.kind === 'listItem' || target?.kind === 'footnote';
  return splits ? { block, start, end } : { block, start: 0, end: target?.text.length ?? 0 };
}

/** The same stretch without white space and finished blocks at its ends; `null` where nothing is left. */
function trimmed(blocks: readonly Block[], { first, start, last, end }: Extent): Extent | null {
  const text = blocks[first]?.text ?? '';
  const from = start > 0 ? start + leadingSpace(text.slice(start)) : 0;
  // A block that was used up, and one that the stretch only reaches.
  const [begin, offset] = start > 0 && from >= text.length ? [first + 1, 0] : [first, from];
  const reached = blocks[last]?.text.slice(0, end).trimEnd() ?? '';
  const [stop, length] =
    reached.length > 0 ? [last, reached.length] : [last - 1, blocks[last - 1]?.text.length ?? 0];
  if (begin > stop || (begin === stop && offset > 0 && offset >= length)) return null;
  return { first: begin, start: offset, last: stop, end: length };
}

function leadingSpace(text: string): number {
  return text.length - text.trimStart().length;
}

function pieceOf(blocks: readonly Block[], extent: Extent, kept: boolean): Piece {
  const { first, start, last, end } = extent;
  let words = 0;
  for (let index = first; index <= last; index += 1) {
    const text = blocks[index]?.text ?? '';
    const span = spanIn(extent, index, text.length);
    words += countWords(text.slice(span.start, span.end));
  }
  return { first, start, last, end, kept, words };
}
