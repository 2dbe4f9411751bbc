import { letterPattern } from '../language/letter-pattern';
import { isSafeUrl } from '../safe-url';
import type { Block, Image, Look, Mark, ParagraphBlock, SafeUrl } from '../model';
import type { Box, Leaf, RawImage, RawMark } from './candidates';
import { MAX_URL_LENGTH } from './limits';

/** The address a link or image leads to, resolved; `null` where it may not be followed. */
function resolveUrl(address: string, base: string): SafeUrl | null {
  if (address.length > MAX_URL_LENGTH) return null;
  try {
    const url = new URL(address, base || undefined);
    return isSafeUrl(url.href) ? url.href : null;
  } catch {
    return null; // Not an address.
  }
}

function resolveMark(mark: RawMark, base: string): Mark | null {
  const { kind, start, end, value } = mark;
  switch (kind) {
    case 'link': {
      const href = resolveUrl(value ?? '', base);
      return href === null || value?.startsWith('#') === true ? null : { kind, start, end, href };
    }
    case 'span':
      return null;
    case 'footnoteReference':
      return { kind, start, end, footnote: value ?? '' };
    case 'math':
      return { kind, start, end, tex: value };
    case 'ruby':
      return { kind, start, end, annotation: value ?? '' };
    default:
      return { kind, start, end };
  }
}

function marksOf(leaf: Leaf): Mark[] {
  return leaf.marks
    .map((mark) => resolveMark(mark, leaf.base))
    .filter((mark) => mark !== null)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** An image with its address resolved; `null` where it may not be shown. */
export function resolveImage({ src, alt, width, height }: RawImage, base: string): Image | null {
  const address = resolveUrl(src, base);
  return address === null || address.startsWith('mailto:') ? null : { src: address, alt, width, height };
}

/** Code units. A longer paragraph is no heading in disguise. */
const MAX_LOOK_LENGTH = 160;
const NUMBERED =
  /^(?:\d{1,3}[.)]|[IVXLC]{1,6}\.|(?:chapter|part|step|kapitel|chapitre|parte|teil)\s+\w+)\s+\S/i;
const THREE_LETTERS = letterPattern(String.raw`\p{L}{3}`);
const CLASSED =
  /(?:^|[\s_-])(?:(?:sub)?(?:head|heading|headline|title)|intertitle|crosshead|zwischentitel)(?:$|[\s_-])/i;

function lookOf(leaf: Leaf, box: Box | undefined): Look | null {
  const { text } = leaf;
  if (text.length > MAX_LOOK_LENGTH) return null;
  const visible = text.replace(/\s/g, '').length;
  if (leaf.strongLength >= visible && visible > 0) return 'strong';
  if (text !== text.toLowerCase() && text === text.toUpperCase() && THREE_LETTERS(text).test(text))
    return 'capitals';
  if (box && box.classes.length <= MAX_LOOK_LENGTH && CLASSED.test(box.classes)) return 'classed';
  if (NUMBERED.test(text)) return 'numbered';
  return leaf.isLarge ? 'large' : null;
}

function textBlock(leaf: Leaf, box: Box | undefined): Block {
  const { text, quoteDepth, footnote, list, ordinal } = leaf;
  const marks = marksOf(leaf);
  if (footnote !== null) return { kind: 'footnote', text, marks, id: footnote };
  if (list !== null) {
    const { depth, marker } = list;
    return { kind: 'listItem', text, marks, quoteDepth, depth, marker, ordinal };
  }
  const paragraph: ParagraphBlock = { kind: 'paragraph', text, marks, quoteDepth, look: lookOf(leaf, box) };
  return paragraph;
}

/** The block a leaf becomes; `null` for a figure none of whose images has a usable address. */
export function blockOf(leaf: Leaf, box: Box | undefined): Block | null {
  const { kind, text, level, language, tableCaption: caption, rows, tex, base } = leaf;
  switch (kind) {
    case 'text':
      return textBlock(leaf, box);
    case 'heading':
      return { kind, text, marks: marksOf(leaf), level: level === 0 ? 2 : level };
    case 'code':
      return { kind, text, marks: [], language };
    case 'table':
      return { kind, text, marks: marksOf(leaf), caption, rows };
    case 'figure': {
      const images = leaf.images.map((image) => resolveImage(image, base)).filter((image) => image !== null);
      return images.length === 0 ? null : { kind, text, marks: marksOf(leaf), images };
    }
    case 'math':
      return { kind, text, marks: [], tex };
    case 'break':
      return { kind: 'thematicBreak', text: '', marks: [] };
    default:
      return kind satisfies never;
  }
}
