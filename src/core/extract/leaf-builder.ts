import type { InlinePart, Leaf, RawImage, RawMark } from './candidates';
import { safeText } from './safe-text';

/** What only some texts have: anything but letters and signs of ASCII and single spaces. */
const UNUSUAL = /[^ -~]|  /;
const UNEVEN_SPACE = /[^\S ]|\s\s/;
const SPACES = /\s+/g;
const NOT_SPACE = /\S/;
const SPACE = 32;

/** What a leaf takes from the running text. */
export type Content = Pick<Leaf, 'text' | 'marks' | 'parts' | 'linkLength' | 'strongLength'>;

/** Marks inside marks. Nothing readable nests this deeply. */
const MAX_OPEN_MARKS = 32;

interface OpenMark {
  readonly kind: RawMark['kind'];
  readonly value: string | null;
  /** Whether its text counts as link or strong text. */
  readonly counts: boolean;
  start: number;
}

/** The running text of one block while the walk goes through it: white space collapsed, marks by offset. */
export class LeafBuilder {
  text = '';
  linkLength = 0;
  strongLength = 0;
  images: RawImage[] = [];
  #marks: RawMark[] = [];
  #parts: InlinePart[] = [];
  #spacePending = false;
  #linkDepth = 0;
  #strongDepth = 0;
  readonly #openMarks: OpenMark[] = [];
  /** Open inline elements and where their text began. */
  readonly #openParts: Element[] = [];
  readonly #openStarts: number[] = [];

  get isEmpty(): boolean {
    return this.text === '' && this.images.length === 0;
  }

  /** Adds a text node's data, collapsed. */
  append(data: string): void {
    let clean = data;
    if (UNUSUAL.test(data)) {
      if (!NOT_SPACE.test(data)) {
        this.#spacePending = true;
        return;
      }
      clean = safeText(UNEVEN_SPACE.test(data) ? data.replace(SPACES, ' ') : data);
    }
    const startsWithSpace = clean.charCodeAt(0) === SPACE;
    const endsWithSpace = clean.charCodeAt(clean.length - 1) === SPACE;
    const piece = startsWithSpace || endsWithSpace ? clean.trim() : clean;
    if (piece !== '') this.#addPiece(piece, startsWithSpace);
    this.#spacePending = endsWithSpace || (piece === '' && (startsWithSpace || this.#spacePending));
  }

  #addPiece(piece: string, startsWithSpace: boolean): void {
    const gap =
      (startsWithSpace || this.#spacePending) && this.text !== '' && !this.text.endsWith('\n') ? 1 : 0;
    this.text += gap === 1 ? ` ${piece}` : piece;
    if (this.#linkDepth > 0) this.linkLength += piece.length;
    if (this.#strongDepth > 0) this.strongLength += piece.length;
  }

  /** Adds text as written, for code. */
  appendRaw(data: string): void {
    this.text += safeText(data.includes('\r') ? data.replace(/\r\n?/g, '\n') : data);
  }

  /** Keeps what follows apart from what stands there: by a space, in code by a line. */
  separate(raw: boolean): void {
    if (!raw) this.#spacePending = true;
    else if (this.text !== '' && !this.text.endsWith('\n')) this.text += '\n';
  }

  /** A forced line break; the space around it goes. Answers whether it is the second of two, which end a paragraph. */
  breakLine(raw: boolean): boolean {
    if (raw) {
      this.text += '\n';
      return false;
    }
    const isSecond = this.text.endsWith('\n');
    this.#spacePending = false;
    if (this.text !== '' && !isSecond) this.text += '\n';
    return isSecond;
  }

  /** `self`: a link to the very place it stands at, which makes its text no link. */
  openMark(kind: RawMark['kind'], value: string | null, self = false): void {
    const counts = !self && (kind === 'link' || kind === 'strong');
    if (counts && kind === 'link') this.#linkDepth += 1;
    if (counts && kind === 'strong') this.#strongDepth += 1;
    this.#openMarks.push({ kind, value, counts, start: this.text.length });
  }

  /** Whether another mark can be opened: a bound on what a leaf has to look through when it ends. */
  get takesMarks(): boolean {
    return this.#openMarks.length < MAX_OPEN_MARKS;
  }

  closeMark(): void {
    const mark = this.#openMarks.pop();
    if (!mark) return;
    if (mark.counts && mark.kind === 'link') this.#linkDepth -= 1;
    if (mark.counts && mark.kind === 'strong') this.#strongDepth -= 1;
    this.#endMark(mark);
  }

  #endMark(mark: OpenMark): void {
    const { start, end } = this.#trimmed(mark.start);
    if (start < end) this.#marks.push({ kind: mark.kind, value: mark.value, start, end });
  }

  #trimmed(from: number): { start: number; end: number } {
    let start = from;
    let end = this.text.length;
    while (start < end && isSpace(this.text, start)) start += 1;
    while (start < end && isSpace(this.text, end - 1)) end -= 1;
    return { start, end };
  }

  /** Whether the last thing added is a formula. */
  get endsInFormula(): boolean {
    const last = this.#marks.at(-1);
    return last?.kind === 'math' && last.end === this.text.length;
  }

  /** Gives a formula that was just added its TeX; answers whether there is one without. */
  nameFormula(tex: string): boolean {
    const last = this.#marks.at(-1);
    if (last === undefined || !this.endsInFormula || last.value !== null) return false;
    this.#marks[this.#marks.length - 1] = { ...last, value: tex };
    return true;
  }

  openPart(element: Element): void {
    this.#openParts.push(element);
    this.#openStarts.push(this.text.length);
  }

  closePart(): void {
    const element = this.#openParts.pop();
    const start = this.#openStarts.pop() ?? 0;
    const end = this.text.length;
    if (element !== undefined && start < end) this.#parts.push({ element, start, end });
  }

  /** Ends the inline elements that turn out to hold a block: from there on they are boxes. */
  endParts(): void {
    while (this.#openParts.length > 0) this.closePart();
  }

  /** Takes what has been collected; marks still open go on in the next leaf. */
  take(): Content {
    for (const mark of this.#openMarks) this.#endMark(mark);
    const full = this.text.length;
    this.#openParts.forEach((element, index) => {
      const start = this.#openStarts[index] ?? 0;
      if (start < full) this.#parts.push({ element, start, end: full });
    });
    const { linkLength, strongLength } = this;
    const marks = this.#marks;
    const parts = this.#parts;
    const text = this.text.trimEnd();
    this.#reset();
    if (text.length === full) return { text, marks, parts, linkLength, strongLength };
    const length = text.length;
    return { text, marks: clipped(marks, length), parts: clipped(parts, length), linkLength, strongLength };
  }

  #reset(): void {
    this.text = '';
    this.linkLength = 0;
    this.strongLength = 0;
    this.#marks = [];
    this.#parts = [];
    this.#spacePending = false;
    for (const mark of this.#openMarks) mark.start = 0;
    this.#openStarts.fill(0);
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
  return ranges
    .map((range) => ({ ...range, end: Math.min(range.end, length) }))
    .filter((range) => range.start < range.end);
}
