import type { Leaf, RawImage, RawMark } from './candidates';
import { safeText } from './safe-text';

/** What only some texts have: anything but letters and signs of ASCII and single spaces. */
const UNUSUAL = /[^ -~]|  /;
const UNEVEN_SPACE = /[^\S ]|\s\s/;
const SPACES = /\s+/g;

/** What a leaf takes from the running text. */
export type Content = Pick<Leaf, 'text' | 'marks' | 'linkLength' | 'strongLength'>;

/** Marks inside marks. Nothing readable nests this deeply. */
const MAX_OPEN_MARKS = 32;

/** Code units. Longer texts are no headings. */
const MAX_RUN_IN_LENGTH = 160;

/** A mark whose end is still to come. */
export interface OpenMark {
  readonly kind: RawMark['kind'];
  readonly value: string | null;
  element: Element | null;
  /** Whether its text counts as link or strong text. */
  readonly counts: boolean;
  start: number;
}

/**
 * The running text of one block while the walk goes through it: white space collapsed, marks by offset. A character of
 * a text that grows is not looked at: V8 would copy the whole text each time.
 */
export class LeafBuilder {
  text = '';
  linkLength = 0;
  strongLength = 0;
  images: RawImage[] = [];
  /** Whether the running text is a heading's. */
  isHeading = false;
  /** With the spaces at their ends, until the text is taken. */
  #marks: RawMark[] = [];
  #spacePending = false;
  /** Whether the text ends with a line. */
  #endsLine = false;
  #linkDepth = 0;
  #strongDepth = 0;
  readonly #openMarks: OpenMark[] = [];

  get isEmpty(): boolean {
    return this.text === '' && this.images.length === 0;
  }

  /** Adds a text node's data, collapsed. */
  append(data: string): void {
    let piece = data.trim();
    if (piece === '') {
      if (data !== '') this.#spacePending = true;
      return;
    }
    let startsWithSpace = piece.length < data.length && data[0] !== piece[0];
    let endsWithSpace = piece.length < data.length && data.at(-1) !== piece.at(-1);
    if (UNUSUAL.test(piece)) {
      const clean = safeText(UNEVEN_SPACE.test(piece) ? piece.replace(SPACES, ' ') : piece);
      piece = clean.trim();
      startsWithSpace ||= clean.startsWith(' ');
      endsWithSpace ||= clean.endsWith(' ');
    }
    if (piece !== '') this.#addPiece(piece, startsWithSpace);
    this.#spacePending = endsWithSpace || (piece === '' && (startsWithSpace || this.#spacePending));
  }

  #addPiece(piece: string, startsWithSpace: boolean): void {
    const isApart = (startsWithSpace || this.#spacePending) && this.text.length > 0 && !this.#endsLine;
    this.text += isApart ? ` ${piece}` : piece;
    this.#endsLine = false;
    if (this.#linkDepth > 0) this.linkLength += piece.length;
    if (this.#strongDepth > 0) this.strongLength += piece.length;
  }

  /** Whether what stands there is a heading run in: lines in strong, no link, a break before text of another look. */
  get endsRunIn(): boolean {
    const { text, strongLength, linkLength } = this;
    if (strongLength === 0 || linkLength > 0 || this.#strongDepth > 0 || text.length > MAX_RUN_IN_LENGTH)
      return false;
    return this.#endsLine && strongLength >= text.replace(/\s/g, '').length;
  }

  /** Adds text as written, for code; empty lines before the first are none. */
  appendRaw(data: string): void {
    const lines = safeText(data.includes('\r') ? data.replace(/\r\n?/g, '\n') : data);
    const piece = this.text.length === 0 ? lines.replace(/^\s*\n/, '') : lines;
    this.text += piece;
    if (piece !== '') this.#endsLine = piece.endsWith('\n');
  }

  /** Keeps what follows apart from what stands there: by a space, in code by a line. */
  separate(raw: boolean): void {
    if (!raw) this.#spacePending = true;
    else if (this.text.length > 0 && !this.#endsLine) this.#endLine();
  }

  #endLine(): void {
    this.text += '\n';
    this.#endsLine = true;
  }

  /** A forced line break; the space around it goes. Answers whether it is the second of two, which end a paragraph. */
  breakLine(raw: boolean): boolean {
    if (raw) {
      this.#endLine();
      return false;
    }
    const isSecond = this.#endsLine;
    this.#spacePending = false;
    if (this.text.length > 0 && !isSecond) this.#endLine();
    return isSecond;
  }

  /** Opens the mark of an inline element; `null` where too many are open, a bound on what the end of a leaf costs. */
  openMark(kind: RawMark['kind'], value: string | null, element: Element): OpenMark | null {
    if (this.#openMarks.length >= MAX_OPEN_MARKS) return null;
    // A link from a heading to itself makes its text no link.
    const counts = kind === 'strong' || (kind === 'link' && !(this.isHeading && value?.startsWith('#')));
    const mark = { kind, value, element, counts, start: this.text.length };
    this.#count(mark, 1);
    this.#openMarks.push(mark);
    return mark;
  }

  closeMark(): void {
    const mark = this.#openMarks.pop();
    if (!mark) return;
    this.#count(mark, -1);
    this.#endMark(mark);
  }

  #count({ kind, counts }: OpenMark, change: 1 | -1): void {
    if (!counts) return;
    if (kind === 'link') this.#linkDepth += change;
    else this.#strongDepth += change;
  }

  /** Adds a text that carries a mark of its own. */
  appendMarked(text: string, kind: RawMark['kind'], value: string | null): void {
    const start = this.text.length;
    this.append(text);
    this.#endMark({ kind, value, element: null, start });
  }

  #endMark({ kind, value, element, start }: Omit<OpenMark, 'counts'>): void {
    if (kind === 'span' && element === null) return;
    const end = this.text.length;
    if (start < end) this.#marks.push({ kind, value, start, end, element });
  }

  /** Gives a formula that was just added its TeX; answers whether there is one without, or with the same. */
  nameFormula(tex: string): boolean {
    const at = this.#marks.findLastIndex(({ kind }) => kind === 'math');
    const last = this.#marks[at];
    if (last?.end !== this.text.length || (last.value ?? tex) !== tex) return false;
    this.#marks[at] = { ...last, value: tex };
    return true;
  }

  /** Takes what has been collected; marks still open go on in the next leaf. */
  take(): Content {
    for (const mark of this.#openMarks) {
      this.#endMark(mark);
      mark.start = 0;
    }
    const { text, linkLength, strongLength } = this;
    const marks = this.#marks.flatMap((mark) => trimmed(mark, text) ?? []);
    // Marks end on a character that shows, so that none is cut.
    const content = { text: text.trimEnd(), marks, linkLength, strongLength };
    this.text = '';
    this.#endsLine = false;
    this.linkLength = 0;
    this.strongLength = 0;
    this.#marks = [];
    this.#spacePending = false;
    return content;
  }
}

/** A mark without the spaces at its ends; `null` where it holds nothing else. */
function trimmed(mark: RawMark, text: string): RawMark | null {
  let { start, end } = mark;
  while (start < end && isSpace(text, start)) start += 1;
  while (start < end && isSpace(text, end - 1)) end -= 1;
  return start < end ? { ...mark, start, end } : null;
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || code === 10;
}
