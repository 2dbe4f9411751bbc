import type { Article, HeadingLevel } from '../../core/model';
import type { Extent } from './folds';
import type { FootnoteLinks } from './footnote-links';
import type { Landing } from './landing';
import type { PlacesByBlock } from './places';

/** The words of the interface that stand inside the text, in the user's language. */
export interface TextWords {
  /** BCP 47 and direction of these words, which need not be the article's. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** Stands over what comes before the first heading. */
  readonly beginning: string;
  /** Stands over a part that nobody named. */
  readonly part: string;
  readonly namedByPrecis: string;
  readonly image: string;
  readonly imageWithoutDescription: string;
  readonly openImage: string;
  readonly showImages: string;
  readonly imageInsecure: string;
  readonly imageFailed: string;
  readonly copyCode: string;
  readonly table: string;
  readonly code: string;
  readonly footnotes: string;
  readonly backToText: string;
  readonly backToSummary: string;
  /** The line that stands for so many words folded away; 0 where there are none to count, as in a figure. */
  readonly folded: (count: number) => string;
  readonly footnote: (label: string) => string;
  /** CSS pixels. */
  readonly imageSize: (width: number, height: number) => string;
}

/** What every part of a text needs to render; the same object as long as the article is the same. */
export interface TextFrame {
  readonly article: Pick<Article, 'blocks' | 'dir'>;
  readonly places: PlacesByBlock;
  readonly footnotes: FootnoteLinks;
  readonly words: TextWords;
  /** Whether images load; without it nothing is asked for. */
  readonly images: boolean;
  /** The fragment of a claim's place in the summary. */
  readonly wayBack: (claimId: string) => string;
  /** Whether the blocks have ids that a link can lead to; there is one such text in a page. */
  readonly linkable: boolean;
}

/** The frame with the landing that stands in the part being rendered, if any. */
export interface TextContext extends TextFrame {
  readonly landing: Landing | null;
  /** What of the text is being rendered; `null`: each block whole. */
  readonly extent: Extent | null;
  /** For headings that begin no section. */
  readonly headingLevel: HeadingLevel;
}
