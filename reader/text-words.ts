import { countMessage, message } from '../src/platform/messages';
import type { TextWords } from '../src/view/text/frame';
import { interfaceLanguage } from '../src/platform/interface-language';

/** The interface's words for the parts of a text. */
export function textWords(): TextWords {
  return {
    ...interfaceLanguage(),
    beginning: message('beginning'),
    part: message('part'),
    namedByPrecis: message('namedByPrecis'),
    image: message('textImage'),
    imageWithoutDescription: message('textImageWithoutDescription'),
    openImage: message('textOpenImage'),
    showImages: message('textShowImages'),
    imageInsecure: message('textImageInsecure'),
    imageFailed: message('textImageFailed'),
    copyCode: message('textCopyCode'),
    table: message('textTable'),
    code: message('textCode'),
    footnotes: message('textFootnotes'),
    backToText: message('textBackToText'),
    backToSummary: message('textBackToSummary'),
    folded: (count) => (count > 0 ? countMessage('textFolded', count) : message('textFoldedRest')),
    footnote: (label) => message('textFootnote', label),
    imageSize: (width, height) => message('textImageSize', String(width), String(height)),
  };
}
