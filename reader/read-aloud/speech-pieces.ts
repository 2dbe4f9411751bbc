import type { Span } from '../../src/core/model';

/**
 * Characters of one utterance. Chromium falls silent some 15 seconds into a long one with certain voices, and refuses
 * more than 32,767; an ordinary sentence is shorter.
 */
const LONGEST = 240;
/** Characters. A pause sooner than this after the last one is heard as a stumble. */
const SHORTEST = 80;

/** The pieces in which a sentence is spoken: whole where it is short, else cut after a comma or at a space. */
export function speechPieces(text: string): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  while (text.length - start > LONGEST) {
    const end = start + cutIn(text.slice(start, start + LONGEST));
    pieces.push({ start, end });
    start = end;
  }
  return [...pieces, { start, end: text.length }];
}

/** Where a stretch is best cut: after its last clause, else after its last word, else before half a character. */
function cutIn(stretch: string): number {
  for (const marks of [CLAUSES, SPACES]) {
    const at = Math.max(...marks.map((mark) => stretch.lastIndexOf(mark)));
    if (at >= SHORTEST) return at + 1;
  }
  const last = stretch.charCodeAt(stretch.length - 1);
  return last >= 0xd800 && last < 0xdc00 ? stretch.length - 1 : stretch.length;
}

const CLAUSES = [', ', '; ', ': ', '، ', '؛ ', '，', '、', '；', '：'];
const SPACES = [' ', '\n'];
