import type { Block, HeadingLevel } from '../../../src/core/model';
import { footnoteLinks } from '../../../src/view/text/footnote-links';
import type { TextContext, TextWords } from '../../../src/view/text/frame';
import type { Place } from '../../../src/view/text/places';

const words: TextWords = {
  lang: 'en',
  dir: 'ltr',
  beginning: 'Beginning',
  part: 'Part',
  namedByPrecis: 'Named by Precis',
  image: 'Image',
  imageWithoutDescription: 'Image without a description',
  openImage: 'Open image',
  showImages: 'Show images',
  imageInsecure: 'Offered without encryption',
  imageFailed: 'Could not be loaded',
  copyCode: 'Copy',
  table: 'Table',
  code: 'Code',
  footnotes: 'Notes',
  backToText: 'Back to the text',
  backToSummary: 'Back to the summary',
  folded: (count) => `… ${count}`,
  footnote: (label) => `Note ${label}`,
  imageSize: (width, height) => `${width} × ${height}`,
};

interface Options {
  readonly places?: readonly Place[];
  readonly landing?: TextContext['landing'];
  readonly linkable?: boolean;
  readonly dir?: 'ltr' | 'rtl';
  readonly images?: boolean;
  readonly headingLevel?: HeadingLevel;
}

/** A frame around blocks, as a page would make it. */
export function textContext(blocks: readonly Block[], options: Options = {}): TextContext {
  const places = new Map<number, Place[]>();
  for (const place of options.places ?? []) {
    places.set(place.block, [...(places.get(place.block) ?? []), place]);
  }
  return {
    article: { blocks, dir: options.dir ?? 'ltr' },
    places,
    footnotes: footnoteLinks(blocks),
    words,
    images: options.images ?? false,
    wayBack: (claimId) => `summary-${claimId}`,
    linkable: options.linkable ?? true,
    landing: options.landing ?? null,
    extent: null,
    headingLevel: options.headingLevel ?? 3,
  };
}
