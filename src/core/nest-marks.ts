import type { Mark, Span } from './model';

/** A mark, or the part of one, that holds whole every other mark it meets. */
export interface NestedMark extends Span {
  readonly mark: Mark;
}

type Rule = 'anchor' | Exclude<Mark['kind'], 'link' | 'footnoteReference'>;

/**
 * The marks that break worst when cut in two come first: a link in two is two links, code in two is two boxes, while
 * emphasis in two looks the same. Links and footnote references share a rule, for links do not nest in links.
 */
const FROM_WHOLE_TO_CUT: readonly Rule[] = [
  'anchor',
  'ruby',
  'math',
  'keyboard',
  'inlineCode',
  'highlight',
  'superscript',
  'subscript',
  'deleted',
  'strong',
  'emphasis',
];

function ruleOf(mark: Mark): Rule {
  return mark.kind === 'link' || mark.kind === 'footnoteReference' ? 'anchor' : mark.kind;
}

/**
 * Marks overlap freely in the model; elements cannot. Gives the same marks, cut where they cross, so that any two parts
 * are apart or one holds the other: outer before inner, in the order of the text. Where two marks of one rule overlap,
 * the earlier has the text; so no part stands deeper than there are rules, whatever the page nested.
 */
export function nestMarks(marks: readonly Mark[]): NestedMark[] {
  const placed: NestedMark[][] = [];
  for (const rule of FROM_WHOLE_TO_CUT) {
    const apart = separate(marks.filter((mark) => ruleOf(mark) === rule));
    if (apart.length > 0) placed.push(apart.flatMap((part) => cut(part, placed)));
  }
  // The sort is stable: of two parts of the same length the one placed first stays the outer one.
  return placed.flat().sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Leaves each character to one mark of a rule; touching marks without a value of their own become one. */
function separate(marks: readonly Mark[]): NestedMark[] {
  const apart: NestedMark[] = [];
  for (const mark of marks.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1);
    const start = Math.max(mark.start, last?.end ?? 0);
    if (start >= mark.end) continue;
    if (last?.end === start && last.mark.kind === mark.kind && isPlain(mark)) {
      apart[apart.length - 1] = { ...last, end: mark.end };
    } else apart.push({ mark, start, end: mark.end });
  }
  return apart;
}

function isPlain(mark: Mark): boolean {
  return !('href' in mark || 'footnote' in mark || 'tex' in mark || 'annotation' in mark);
}

/** Cuts a part where a part placed before it begins or ends inside, without being wholly inside. */
function cut(part: NestedMark, placed: readonly (readonly NestedMark[])[]): NestedMark[] {
  const places = new Set([part.start, part.end]);
  for (const others of placed) {
    const first = holding(others, part.start);
    if (first && first.start < part.start && first.end < part.end) places.add(first.end);
    const last = holding(others, part.end - 1);
    if (last && last.start > part.start && last.end > part.end) places.add(last.start);
  }
  const ordered = [...places].sort((a, b) => a - b);
  return ordered
    .slice(1)
    .map((end, index) => ({ mark: part.mark, start: ordered[index] ?? part.start, end }));
}

/** The one of several parts, apart and in order, that holds a character; by halving, for a page can hold thousands. */
function holding(parts: readonly NestedMark[], at: number): NestedMark | undefined {
  let [low, high] = [0, parts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((parts[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  const part = parts[low];
  return part && part.start <= at ? part : undefined;
}
