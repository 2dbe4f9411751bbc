import { isSafeUrl } from '../safe-url';
import type { Block, HeadingLevel, Image, Look, Mark, PlainMarkKind, TableCell } from '../model';
import { type Fields, isCount, isFields, isOneOf, isText, isTextOrNull, parseAll } from './fields';

const PLAIN_MARKS: readonly PlainMarkKind[] = [
  'emphasis',
  'strong',
  'inlineCode',
  'subscript',
  'superscript',
  'keyboard',
  'highlight',
  'deleted',
];
const LOOKS: readonly Look[] = ['strong', 'capitals', 'numbered', 'classed', 'large'];
const MARKERS = ['bullet', 'ordered', 'term', 'description'] as const;
const LEVELS: readonly HeadingLevel[] = [1, 2, 3, 4, 5, 6];

function parseSpan(fields: Fields, length: number): { start: number; end: number } | null {
  const start = fields['start'];
  const end = fields['end'];
  return isCount(start) && isCount(end) && start <= end && end <= length ? { start, end } : null;
}

function parseMark(value: unknown, length: number): Mark | null {
  if (!isFields(value)) return null;
  const span = parseSpan(value, length);
  const kind = value['kind'];
  if (!span) return null;
  if (isOneOf(kind, PLAIN_MARKS)) return { kind, ...span };
  const { href, footnote, tex, annotation } = value;
  if (kind === 'link' && isText(href) && isSafeUrl(href)) return { kind, ...span, href };
  if (kind === 'footnoteReference' && isText(footnote)) return { kind, ...span, footnote };
  if (kind === 'math' && isTextOrNull(tex)) return { kind, ...span, tex };
  return kind === 'ruby' && isText(annotation) ? { kind, ...span, annotation } : null;
}

function isSide(side: unknown): side is number | null {
  return side === null || isCount(side);
}

/** An image of the model; `null` for anything else. */
export function parseImage(value: unknown): Image | null {
  if (!isFields(value)) return null;
  const { src, alt, width, height } = value;
  if (!isText(src) || !isSafeUrl(src) || !isText(alt) || !isSide(width) || !isSide(height)) return null;
  return { src, alt, width, height };
}

function parseCell(value: unknown, length: number): TableCell | null {
  if (!isFields(value)) return null;
  const span = parseSpan(value, length);
  const { header, colSpan, rowSpan } = value;
  if (!span || typeof header !== 'boolean' || !isCount(colSpan, 1) || !isCount(rowSpan, 1)) return null;
  return { ...span, header, colSpan, rowSpan };
}

function parseListItem(fields: Fields, text: string, marks: Mark[]): Block | null {
  const { quoteDepth, depth, marker, ordinal } = fields;
  if (!isCount(quoteDepth) || !isCount(depth) || !isOneOf(marker, MARKERS)) return null;
  if (ordinal !== null && !(typeof ordinal === 'number' && Number.isSafeInteger(ordinal))) return null;
  return { kind: 'listItem', text, marks, quoteDepth, depth, marker, ordinal };
}

function parseParagraph(fields: Fields, text: string, marks: Mark[]): Block | null {
  const quoteDepth = fields['quoteDepth'];
  const look = fields['look'];
  if (!isCount(quoteDepth) || (look !== null && !isOneOf(look, LOOKS))) return null;
  return { kind: 'paragraph', text, marks, quoteDepth, look };
}

function parseTable(fields: Fields, text: string, marks: Mark[]): Block | null {
  const caption = fields['caption'];
  const rows = parseAll(fields['rows'], (row) => parseAll(row, (cell) => parseCell(cell, text.length)));
  return isTextOrNull(caption) && rows ? { kind: 'table', text, marks, caption, rows } : null;
}

/** A block of the model; `null` for anything else. */
export function parseBlock(value: unknown): Block | null {
  if (!isFields(value)) return null;
  const text = value['text'];
  if (!isText(text)) return null;
  const marks = parseAll(value['marks'], (mark) => parseMark(mark, text.length));
  if (!marks) return null;
  const { kind, level, restored, id, language, images, tex } = value;
  switch (kind) {
    case 'heading': {
      const known = LEVELS.find((candidate) => candidate === level);
      if (known === undefined) return null;
      return { kind, text, marks, level: known, ...(restored === true && { restored }) };
    }
    case 'paragraph':
      return parseParagraph(value, text, marks);
    case 'listItem':
      return parseListItem(value, text, marks);
    case 'footnote':
      return isText(id) ? { kind, text, marks, id } : null;
    case 'code':
      return isTextOrNull(language) ? { kind, text, marks: [], language } : null;
    case 'table':
      return parseTable(value, text, marks);
    case 'figure': {
      const parsed = parseAll(images, parseImage);
      return parsed ? { kind, text, marks, images: parsed } : null;
    }
    case 'math':
      return isTextOrNull(tex) ? { kind, text, marks: [], tex } : null;
    case 'thematicBreak':
      return text === '' ? { kind, text, marks: [] } : null;
    default:
      return null;
  }
}
