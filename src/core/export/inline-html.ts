import { inlineTree, type InlineNode } from '../inline-tree';
import type { Block, Mark, Span } from '../model';
import { nestMarks } from '../nest-marks';
import { element, escaped } from './html-text';

const ELEMENTS: Readonly<Partial<Record<Mark['kind'], string>>> = {
  emphasis: 'em',
  strong: 'strong',
  inlineCode: 'code',
  subscript: 'sub',
  superscript: 'sup',
  keyboard: 'kbd',
  highlight: 'mark',
  deleted: 'del',
};

/** The id of a footnote in the file, whatever the page called it. */
export function footnoteAnchor(id: string): string {
  return `note-${encodeURIComponent(id)}`;
}

/** The text of a block, or of a part of it, with its marks; a forced line break is a `br`. */
export function inlineHtml(block: Block, range?: Span): string {
  const whole = range ?? { start: 0, end: block.text.length };
  return inlineTree(block.text, whole, nestMarks(block.marks)).map(nodeHtml).join('');
}

function nodeHtml(node: InlineNode): string {
  if (typeof node === 'string') return escaped(node).replaceAll('\n', '<br>');
  const { mark } = node;
  const content = node.children.map(nodeHtml).join('');
  switch (mark.kind) {
    case 'link':
      return element('a', { href: mark.href }, content);
    case 'footnoteReference':
      return element('sup', {}, element('a', { href: `#${footnoteAnchor(mark.footnote)}` }, content));
    case 'math':
      return element('span', { title: mark.tex }, content);
    case 'ruby':
      return element('ruby', {}, `${content}<rt>${escaped(mark.annotation)}</rt>`);
    default:
      return element(ELEMENTS[mark.kind] ?? 'span', {}, content);
  }
}
