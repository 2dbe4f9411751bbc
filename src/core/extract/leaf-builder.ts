import type { InlinePart, Leaf, RawImage, RawMark } from './candidates';
import { safeText } from './safe-text';

const UNEVEN_SPACE = /[^\S ]|\s\s/;
const SPACES = /\s+/g;

interface OpenMark {
  readonly kind: RawMark['kind'];
  readonly value: string | null;
  /** Whether its text counts as link or strong text. */
  readonly counts: boolean;
  start: number;
}

interface OpenPart {
  readonly element: Element;
  start: number;
}

/** The running text of one block while the walk goes through it: white space collapsed, marks by offset. */
export class LeafBuilder {
  text = '';
  linkLength = 0;
  strongLength = 0;
  images: RawImage[] = [];
  private marks: RawMark[] = [];
  private parts: InlinePart[] = [];
  private spacePending = false;
  private linkDepth = 0;
  private strongDepth = 0;
  private readonly openMarks: OpenMark[] = [];
  private readonly openParts: OpenPart[] = [];

  get isEmpty(): boolean {
    return this.text === '' && this.images.length === 0;
  }

  get insideLink(): boolean {
    return this.linkDepth > 0;
  }

  /** Adds a text node's data, collapsed. */
  append(data: string): void {
    const even = UNEVEN_SPACE.test(data) ? data.replace(SPACES, ' ') : data;
    const clean = safeText(even);
    if (clean === '') return;
    if (clean === ' ') {
      this.spacePending = true;
      return;
    }
    const startsWithSpace = clean.startsWith(' ');
    const endsWithSpace = clean.endsWith(' ');
    const piece = startsWithSpace || endsWithSpace ? clean.trim() : clean;
    if (piece === '') return;
    this.addPiece(piece, startsWithSpace);
    this.spacePending = endsWithSpace;
  }

  private addPiece(piece: string, startsWithSpace: boolean): void {
    const gap =
      (startsWithSpace || this.spacePending) && this.text !== '' && !this.text.endsWith('\n') ? 1 : 0;
    this.text += gap === 1 ? ` ${piece}` : piece;
    if (this.linkDepth > 0) this.linkLength += piece.length;
    if (this.strongDepth > 0) this.strongLength += piece.length;
  }

  /** Adds text as written, for code. */
  appendRaw(data: string): void {
    this.text += safeText(data.includes('\r') ? data.replace(/\r\n?/g, '\n') : data);
  }

  space(): void {
    this.spacePending = true;
  }

  /** A forced line break; the space around it goes. */
  lineBreak(): void {
    this.spacePending = false;
    if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  get endsInLineBreak(): boolean {
    return this.text.endsWith('\n') && !this.spacePending;
  }

  /** `self`: a link to the very place it stands at, which makes its text no link. */
  openMark(kind: RawMark['kind'], value: string | null, self = false): void {
    const counts = !self && (kind === 'link' || kind === 'strong');
    if (counts && kind === 'link') this.linkDepth += 1;
    if (counts && kind === 'strong') this.strongDepth += 1;
    this.openMarks.push({ kind, value, counts, start: this.text.length });
  }

  closeMark(): void {
    const mark = this.openMarks.pop();
    if (!mark) return;
    if (mark.counts && mark.kind === 'link') this.linkDepth -= 1;
    if (mark.counts && mark.kind === 'strong') this.strongDepth -= 1;
    this.endMark(mark);
  }

  private endMark(mark: OpenMark): void {
    const { start, end } = this.trimmed(mark.start);
    if (start < end) this.marks.push({ kind: mark.kind, value: mark.value, start, end });
  }

  private trimmed(from: number): { start: number; end: number } {
    let start = from;
    let end = this.text.length;
    while (start < end && isSpace(this.text, start)) start += 1;
    while (start < end && isSpace(this.text, end - 1)) end -= 1;
    return { start, end };
  }

  openPart(element: Element): void {
    this.openParts.push({ element, start: this.text.length });
  }

  closePart(): void {
    const part = this.openParts.pop();
    if (part) this.endPart(part);
  }

  private endPart({ element, start }: OpenPart): void {
    if (start < this.text.length) this.parts.push({ element, start, end: this.text.length });
  }

  /** Takes what has been collected; marks still open go on in the next leaf. */
  take(): Pick<Leaf, 'text' | 'marks' | 'parts' | 'linkLength' | 'strongLength'> {
    for (const mark of this.openMarks) this.endMark(mark);
    for (const part of this.openParts) this.endPart(part);
    const text = this.text.trimEnd();
    const { marks, parts, linkLength, strongLength } = this;
    this.reset();
    return {
      text,
      marks: clipped(marks, text.length),
      parts: clipped(parts, text.length),
      linkLength,
      strongLength,
    };
  }

  private reset(): void {
    this.text = '';
    this.linkLength = 0;
    this.strongLength = 0;
    this.marks = [];
    this.parts = [];
    this.spacePending = false;
    for (const mark of this.openMarks) mark.start = 0;
    for (const part of this.openParts) part.start = 0;
  }
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || code === 10;
}

function clipped<Range extends { readonly start: number; readonly end: number }>(
  ranges: readonly Range[],
  length: number,
): Range[] {
  if (ranges.every((range) => range.end <= length)) return [...ranges];
  return ranges
    .map((range) => ({ ...range, end: Math.min(range.end, length) }))
    .filter((range) => range.start < range.end);
}
