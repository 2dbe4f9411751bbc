import type { HeadingLevel, PlainMarkKind } from '../model';

/**
 * What the walk leaves behind, enough to decide and to build the article without looking at the page again.
 * Everything is in the order of the page; boxes and leaves refer to one another by index.
 */
export interface Candidates {
  readonly boxes: readonly Box[];
  readonly leaves: Leaf[];
  /** Fields of forms: where a reader is to write. Search boxes are none. */
  readonly fields: number;
}

/** An element that holds blocks. Its leaves are the half-open range [from, to) of `Candidates.leaves`. */
export interface Box {
  readonly element: Element;
  readonly tag: string;
  readonly role: string;
  /** The class attribute and the id, as written. */
  readonly classes: string;
  readonly id: string;
  /** Bits of `tokens.ts`: what the words of class and id say. */
  readonly tokens: number;
  /** Index of the holding box; -1 for the outermost. Always smaller than the box's own. */
  readonly parent: number;
  readonly depth: number;
  from: number;
  to: number;
  /** Says that it is not for reading: `aria-hidden`, or clear by its style where there is no layout to ask. */
  readonly doubtful: boolean;
  /** Folded away by the page but meant to be opened: closed details, `until-found`, a tab panel. */
  readonly folded: boolean;
}

/** A range of a leaf's text and what makes it one; the address of a link is still as written. */
export interface RawMark {
  /** `span`: an inline element that says nothing about its text. */
  readonly kind: PlainMarkKind | 'link' | 'math' | 'ruby' | 'footnoteReference' | 'span';
  readonly start: number;
  readonly end: number;
  /** The address of a link, the annotation of ruby, the TeX of math, the id of a note. */
  readonly value: string | null;
  /** The inline element whose text it is, which can be asked whether it is shown; `null` where there is none. */
  readonly element: Element | null;
}

export interface RawImage {
  readonly src: string;
  readonly alt: string;
  readonly width: number | null;
  readonly height: number | null;
}

export interface ListContext {
  readonly depth: number;
  readonly marker: 'bullet' | 'ordered' | 'term' | 'description';
}

export interface RawCell {
  readonly start: number;
  readonly end: number;
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}

export type LeafKind = 'text' | 'heading' | 'code' | 'table' | 'figure' | 'math' | 'break';

/** One block of the page before it is decided whether it belongs to the article. */
export interface Leaf {
  readonly kind: LeafKind;
  /** The box it stands in directly. */
  readonly box: number;
  readonly text: string;
  readonly marks: readonly RawMark[];
  /** Code units of `text` inside links, inside strong, outside white space in capitals: for features and rules. */
  readonly linkLength: number;
  readonly strongLength: number;
  /** 1 to 6 for headings, 0 else. */
  readonly level: HeadingLevel | 0;
  readonly quoteDepth: number;
  readonly list: ListContext | null;
  readonly ordinal: number | null;
  /** Inside `figcaption`, or the caption of a table. */
  readonly caption: boolean;
  readonly footnote: string | null;
  readonly images: readonly RawImage[];
  readonly language: string | null;
  readonly rows: readonly (readonly RawCell[])[];
  readonly tableCaption: string | null;
  readonly tex: string | null;
  /** Larger than the running text, where there is a layout to tell. */
  readonly isLarge: boolean;
  /** Address that the relative ones stand against. */
  readonly base: string;
}
