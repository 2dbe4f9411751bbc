import type { Mark, Span } from './model';
import type { NestedMark } from './nest-marks';

/** Running text, or a mark around more of it. */
export type InlineNode = string | InlineElement;

export interface InlineElement {
  readonly mark: Mark;
  /** Where this part of the mark begins in the block's text. */
  readonly start: number;
  readonly children: readonly InlineNode[];
}

/** A place that is an element of its own: a claim, the sentence before it, the landing target. */
export type Segment<Place extends Span> = Span & { readonly place: Place | null };

/**
 * Divides `range` at the places that meet it, so that each place is one run of text and marks are cut at its borders.
 * Of places that overlap the earlier has the text.
 */
export function segments<Place extends Span>(range: Span, places: readonly Place[]): Segment<Place>[] {
  const parts: Segment<Place>[] = [];
  let at = range.start;
  for (const place of places.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const start = Math.max(place.start, at);
    const end = Math.min(place.end, range.end);
    if (start >= end) continue;
    if (start > at) parts.push({ start: at, end: start, place: null });
    parts.push({ start, end, place });
    at = end;
  }
  if (at < range.end) parts.push({ start: at, end: range.end, place: null });
  return parts;
}

interface Open {
  readonly end: number;
  readonly children: InlineNode[];
}

/** The text of `range` as a tree. `nested`: from `nestMarks` of the whole block. */
export function inlineTree(text: string, range: Span, nested: readonly NestedMark[]): InlineNode[] {
  const root: Open = { end: range.end, children: [] };
  const open = [root];
  let at = range.start;
  const write = (to: number): void => {
    if (to > at) innermost(open, root).children.push(text.slice(at, to));
    at = Math.max(at, to);
  };
  const closeUntil = (to: number): void => {
    while (open.length > 1 && innermost(open, root).end <= to) {
      write(innermost(open, root).end);
      open.pop();
    }
  };
  for (const part of nested) {
    const [start, end] = [Math.max(part.start, range.start), Math.min(part.end, range.end)];
    if (start >= end) continue;
    closeUntil(start);
    write(start);
    const children: InlineNode[] = [];
    innermost(open, root).children.push({ mark: part.mark, start, children });
    open.push({ end, children });
  }
  closeUntil(range.end);
  write(range.end);
  return root.children;
}

function innermost(open: readonly Open[], root: Open): Open {
  return open.at(-1) ?? root;
}
