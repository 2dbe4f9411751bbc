import type { Leaf } from './candidates';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** The ranges in order, overlapping ones as one. */
function merged(ranges: readonly Range[]): Range[] {
  const result: { start: number; end: number }[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}

/** Total length of the marks of a kind; marks of one kind do not overlap. */
function lengthOf(marks: Leaf['marks'], kind: 'link' | 'strong'): number {
  return marks.reduce((sum, mark) => sum + (mark.kind === kind ? mark.end - mark.start : 0), 0);
}

/** A leaf without some ranges of its text, white space left and right of them collapsed, marks moved along. */
export function withoutRanges(leaf: Leaf, ranges: readonly Range[]): Leaf {
  const { text } = leaf;
  const kept = new Int32Array(text.length + 1);
  let result = '';
  let at = 0;
  const copy = (to: number) => {
    for (; at < to; at += 1) {
      kept[at] = result.length;
      const character = text[at] ?? '';
      const isSpare = character === ' ' && (result === '' || /\s$/.test(result.slice(-1)));
      if (!isSpare) result += character;
    }
  };
  for (const range of merged(ranges)) {
    copy(range.start);
    for (; at < range.end; at += 1) kept[at] = result.length;
  }
  copy(text.length);
  kept[text.length] = result.length;
  const trimmed = result.trimEnd();
  const move = <Moved extends Range>(range: Moved): Moved => ({
    ...range,
    start: Math.min(kept[range.start] ?? 0, trimmed.length),
    end: Math.min(kept[range.end] ?? 0, trimmed.length),
  });
  const marks = leaf.marks.map(move).filter((mark) => mark.start < mark.end);
  const parts = leaf.parts.map(move).filter((part) => part.start < part.end);
  const rows = leaf.rows.map((row) => row.map(move));
  return {
    ...leaf,
    text: trimmed,
    marks,
    parts,
    rows,
    linkLength: lengthOf(marks, 'link'),
    strongLength: lengthOf(marks, 'strong'),
  };
}
