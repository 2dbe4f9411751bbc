/**
 * The data that passes between the steps. Plain JSON, readonly, absent is `null`. Names follow mdast for blocks and
 * W3C Web Annotation for anchors. Text is well-formed UTF-16 with white space collapsed before any offset is taken,
 * except in code; a forced line break inside a block is `\n`.
 */

import type { ClaimReason } from './claim-reason';

declare const safe: unique symbol;

/** An absolute http, https or mailto address without credentials, in the normalized form of `URL.href`. */
export type SafeUrl = string & { readonly [safe]: true };

/** Half-open [start, end), UTF-16 code units of one block's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type PlainMarkKind =
  'emphasis' | 'strong' | 'inlineCode' | 'subscript' | 'superscript' | 'keyboard' | 'highlight' | 'deleted';

/** Formatting lies beside the text: marks and sentences are both spans and never fight over nesting. */
export type Mark = Span &
  (
    | { readonly kind: PlainMarkKind }
    | { readonly kind: 'link'; readonly href: SafeUrl }
    /** `footnote`: the `id` of a footnote block. */
    | { readonly kind: 'footnoteReference'; readonly footnote: string }
    | { readonly kind: 'math'; readonly tex: string | null }
    | { readonly kind: 'ruby'; readonly annotation: string }
  );

interface TextBlock {
  readonly text: string;
  readonly marks: readonly Mark[];
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Marked up as a heading: h1 to h6, or the role. */
export interface HeadingBlock extends TextBlock {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  /** The user had it brought back: it names its section even where its words announce furniture. */
  readonly restored?: true;
}

/** How a paragraph resembles a heading. Extraction records it; the outline decides whether it is one. */
export type Look = 'strong' | 'capitals' | 'numbered' | 'classed' | 'large';

export interface ParagraphBlock extends TextBlock {
  readonly kind: 'paragraph';
  /** Nested quotations around the block; 0 outside a quote. */
  readonly quoteDepth: number;
  readonly look: Look | null;
}

export interface ListItemBlock extends TextBlock {
  readonly kind: 'listItem';
  readonly quoteDepth: number;
  /** 0 for an item of an outermost list. */
  readonly depth: number;
  readonly marker: 'bullet' | 'ordered' | 'term' | 'description';
  /** The number shown before an ordered item; `null` for other markers and for an item's further paragraphs. */
  readonly ordinal: number | null;
}

export interface FootnoteBlock extends TextBlock {
  readonly kind: 'footnote';
  readonly id: string;
}

export interface CodeBlock {
  readonly kind: 'code';
  /** White space as written. */
  readonly text: string;
  readonly marks: readonly [];
  readonly language: string | null;
}

/** A cell is a span of its table's text. */
export interface TableCell extends Span {
  readonly header: boolean;
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** `text`: the cells of a row joined by a tab, the rows by a newline. */
export interface TableBlock extends TextBlock {
  readonly kind: 'table';
  readonly caption: string | null;
  readonly rows: readonly (readonly TableCell[])[];
}

export interface Image {
  readonly src: SafeUrl;
  readonly alt: string;
  /** CSS pixels, as the page states them. */
  readonly width: number | null;
  readonly height: number | null;
}

/** `text`: the caption, may be empty. */
export interface FigureBlock extends TextBlock {
  readonly kind: 'figure';
  readonly images: readonly Image[];
}

/** Display math. `text`: a readable form. */
export interface MathBlock {
  readonly kind: 'math';
  readonly text: string;
  readonly marks: readonly [];
  readonly tex: string | null;
}

export interface ThematicBreakBlock {
  readonly kind: 'thematicBreak';
  readonly text: '';
  readonly marks: readonly [];
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListItemBlock
  | FootnoteBlock
  | CodeBlock
  | TableBlock
  | FigureBlock
  | MathBlock
  | ThematicBreakBlock;

export type OmissionReason =
  | 'navigation'
  | 'related'
  | 'comments'
  | 'sharing'
  | 'newsletter'
  | 'advertising'
  | 'byline'
  | 'caption'
  | 'tags'
  | 'author'
  | 'legal'
  | 'aside'
  | 'duplicate'
  | 'boilerplate';

/** What was cut from the article's neighbourhood and why; it can be brought back. */
export interface Omission {
  readonly reason: OmissionReason;
  readonly words: number;
  readonly heading: string | null;
  /** Index of the article's block it would precede, 0 to `blocks.length`. */
  readonly before: number;
  readonly blocks: readonly Block[];
}

/** Why an article may not be whole: the page was still loading, time ran out, or a cap of `extract/limits.ts` was met. */
export type PartialReason = 'loading' | 'deadline' | 'nodes' | 'blocks' | 'characters';

export interface Confidence {
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export interface Article {
  /** The address of the page that was read, as the browser gives it. */
  readonly url: string;
  readonly title: string;
  readonly byline: string | null;
  readonly siteName: string | null;
  /** ISO 8601 date or date-time. */
  readonly published: string | null;
  /** BCP 47; `und` where nothing tells. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly leadImage: Image | null;
  readonly blocks: readonly Block[];
  readonly omissions: readonly Omission[];
  readonly partial: PartialReason | null;
  readonly confidence: Confidence;
}

/** A place in an article and its identity; see `anchorId`. */
export interface Anchor extends Span {
  /** Index into `Article.blocks`. */
  readonly block: number;
}

/**
 * One entry of a flat list in document order. Covers blocks [from, to), the heading block included; a parent owns only
 * what stands before its first child. Together the sections partition the blocks.
 */
export interface Section {
  readonly heading: string | null;
  /** Precis's own words for a part that the author did not name. */
  readonly label: string | null;
  readonly origin: 'lead' | 'markup' | 'styled' | 'topic';
  readonly level: HeadingLevel;
  readonly from: number;
  readonly to: number;
  readonly words: number;
}

export interface Quote {
  /** The verbatim text at `source`. */
  readonly text: string;
  readonly source: Anchor;
}

/** A sentence of the article that the summary shows. Claims stand in document order. */
export interface Claim extends Quote {
  /** The sentence before, shown with it, where the claim leans on that. */
  readonly context: Quote | null;
  /** 1 is the best of its digest or gist. */
  readonly rank: number;
  /** The two or three that chose it, the strongest first. */
  readonly reasons: readonly ClaimReason[];
}

/** What stands for one section. `described` tells what a section without a sentence of its own holds. */
export interface Digest {
  /** Index into the sections. */
  readonly section: number;
  readonly claims: readonly Claim[];
  readonly described: Quote | null;
  readonly keyPhrases: readonly string[];
}

export interface Summary {
  readonly gist: readonly Claim[];
  readonly sections: readonly Digest[];
}
