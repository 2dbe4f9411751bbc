import type { Leaf } from './candidates';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Total length of the marks of a kind; marks of one kind do not overlap. */
function lengthOf(marks: Leaf['marks'], kind: 'link' | 'strong'): number {
  return marks.reduce((sum, mark) => sum + (mark.kind === kind ? mark.end - mark.start : 0), 0);
}

/** A leaf without some ranges of its text, white space left and right of them collapsed, marks moved along. */
export function withoutRanges(leaf: Leaf, ranges: readonly Range[]): Leaf {
  const { text } = leaf;
  if (ranges.length === 0) return leaf;
  const gone = new Uint8Array(text.length);
  for (const { start, end } of ranges) gone.fill(1, start, end);
  const kept = new Int32Array(text.length + 1);
  let result = '';
  for (let at = 0; at < text.length; at += 1) {
    kept[at] = result.length;
    const character = text[at] ?? '';
    const isSpare = character === ' ' && /\s/.test(result.at(-1) ?? ' ');
    if (gone[at] === 0 && !isSpare) result += character;
  }
  kept[text.length] = result.length;
  const trimmed = result.trimEnd();
  const move = <Moved extends Range>(range: Moved): Moved => ({
    ...range,
    start: Math.min(kept[range.start] ?? 0, trimmed.length),
    end: Math.min(kept[range.end] ?? 0, trimmed.length),
  });
  const marks = leaf.marks.map(move).filter((mark) => mark.start < mark.end);
  const rows = leaf.rows.map((row) => row.map(move));
  return {
    ...leaf,
    text: trimmed,
    marks,
    rows,
    linkLength: lengthOf(marks, 'link'),
    strongLength: lengthOf(marks, 'strong'),
  };
}
