import { inlineTree, type InlineElement, type InlineNode } from '../inline-tree';
import type { Block, Span } from '../model';
import { nestMarks } from '../nest-marks';

/** Punctuation that means something in Markdown, wherever it stands. */
const MEANS_SOMETHING = /[\\`*_[\]<>~$&]/g;
/** What means something at the beginning of a line only. */
const AT_LINE_START = /^(\s*)([#+=-]|\d+[.)])/gm;

/** Text that Markdown shows as it is. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(MEANS_SOMETHING, String.raw`\$&`)
    .replaceAll(AT_LINE_START, (_, space: string, mark: string) => space + escapeMark(mark));
}

function escapeMark(mark: string): string {
  return `${mark.slice(0, -1)}\\${mark.slice(-1)}`;
}

/** A label of a footnote, without the characters that would end it. */
export function footnoteLabel(id: string): string {
  return id.replaceAll(/[\s[\]^]+/g, '-');
}

/** The text of a block, or of a part of it, with its marks. */
export function inlineMarkdown(block: Block, range?: Span): string {
  const whole = range ?? { start: 0, end: block.text.length };
  return inlineTree(block.text, whole, nestMarks(block.marks)).map(nodeMarkdown).join('');
}

function nodeMarkdown(node: InlineNode): string {
  return typeof node === 'string' ? escapeMarkdown(node) : markMarkdown(node);
}

function markMarkdown(element: InlineElement): string {
  const { mark } = element;
  const inside = (): string => element.children.map(nodeMarkdown).join('');
  switch (mark.kind) {
    case 'emphasis':
      return around('*', inside());
    case 'strong':
      return around('**', inside());
    case 'deleted':
      return around('~~', inside());
    case 'inlineCode':
      return codeSpan(plainText(element));
    case 'subscript':
      return `<sub>${inside()}</sub>`;
    case 'superscript':
      return `<sup>${inside()}</sup>`;
    case 'keyboard':
      return `<kbd>${inside()}</kbd>`;
    case 'highlight':
      return `<mark>${inside()}</mark>`;
    case 'math':
      return mark.tex === null ? inside() : `$${mark.tex}$`;
    case 'ruby':
      return `${inside()} (${escapeMarkdown(mark.annotation)})`;
    case 'link':
      return `[${inside()}](<${mark.href}>)`;
    case 'footnoteReference':
      return `[^${footnoteLabel(mark.footnote)}]`;
  }
  return mark satisfies never;
}

/** Signs stand next to letters, or they mean nothing: white space goes outside. */
function around(sign: string, text: string): string {
  const inner = text.trim();
  if (inner === '') return text;
  const at = text.indexOf(inner);
  return text.slice(0, at) + sign + inner + sign + text.slice(at + inner.length);
}

function plainText({ children }: InlineElement): string {
  return children.map((child) => (typeof child === 'string' ? child : plainText(child))).join('');
}

/** Code between more backticks than it holds in a row. */
function codeSpan(code: string): string {
  const longest = Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const pad = code.startsWith('`') || code.endsWith('`') ? ' ' : '';
  return fence + pad + code + pad + fence;
}
