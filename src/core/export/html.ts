import { blockTree, type BlockNode, type ListItemNode } from '../block-tree';
import type { Article, Block, Summary, TableBlock, TableCell } from '../model';
import { isSafeUrl } from '../safe-url';
import { escaped, element } from './html-text';
import { footnoteAnchor, inlineHtml } from './inline-html';

const STYLE =
  ':root{color-scheme:light dark}body{max-width:66ch;margin:2rem auto;padding:0 1rem;font:1.125rem/1.65 Georgia,serif}' +
  'pre,table{display:block;overflow-x:auto}td,th{padding:.25em .75em .25em 0;text-align:start;vertical-align:top}' +
  'blockquote{margin-inline:0;padding-inline-start:1em;border-inline-start:3px solid}figure{margin:1.5em 0}';

/** The policy of the file: nothing in it runs and nothing is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/**
 * The article as one HTML file that needs nothing else, its gist first. Every text is escaped; images are links, so that
 * opening the file asks for nothing. A string for a file: no page of ours ever parses it.
 */
export function toHtml(article: Article, summary: Summary | null): string {
  const { title, lang, dir, blocks } = article;
  const gist = summary?.gist.map(({ text }) => element('li', {}, escaped(text))) ?? [];
  const body = [
    element('h1', {}, escaped(title)),
    ...facts(article),
    ...(gist.length > 0 ? [element('ul', {}, gist.join('\n')), '<hr>'] : []),
    ...blockTree(blocks, 0, blocks.length).map((node) => nodeHtml(blocks, node)),
  ];
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    element('title', {}, escaped(title)),
    element('style', {}, STYLE),
  ];
  return [
    '<!doctype html>',
    `<html lang="${escaped(lang)}" dir="${dir}">`,
    element('head', {}, head.join('\n')),
    element('body', {}, element('article', {}, body.join('\n'))),
    '</html>\n',
  ].join('\n');
}

function facts({ byline, siteName, published, url }: Article): string[] {
  const known = [byline, siteName, published].filter((fact) => fact !== null).map(escaped);
  const source = isSafeUrl(url) ? [element('a', { href: url }, escaped(url))] : [];
  return [...known, ...source].length > 0 ? [element('p', {}, [...known, ...source].join(' · '))] : [];
}

/** `blockTree` nests to a bounded depth, whatever the page did. */
function nodeHtml(blocks: readonly Block[], node: BlockNode): string {
  const all = (nodes: readonly BlockNode[]): string =>
    nodes.map((inner) => nodeHtml(blocks, inner)).join('\n');
  switch (node.kind) {
    case 'block': {
      const block = blocks[node.index];
      return block ? blockHtml(block) : '';
    }
    case 'quote':
      return element('blockquote', {}, all(node.children));
    case 'list': {
      const name = node.type === 'descriptions' ? 'dl' : node.type === 'ordered' ? 'ol' : 'ul';
      return element(name, {}, node.items.map((item) => itemHtml(item, all(item.children))).join('\n'));
    }
    case 'footnotes':
      return element('ol', {}, node.indices.map((index) => footnoteHtml(blocks[index])).join('\n'));
  }
  return node satisfies never;
}

function itemHtml({ marker, ordinal }: ListItemNode, content: string): string {
  if (marker === 'term') return element('dt', {}, content);
  if (marker === 'description') return element('dd', {}, content);
  return element('li', { value: ordinal === null ? null : String(ordinal) }, content);
}

function footnoteHtml(block: Block | undefined): string {
  return block?.kind === 'footnote' ? element('li', { id: footnoteAnchor(block.id) }, inlineHtml(block)) : '';
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return element(`h${Math.max(2, block.level)}`, {}, inlineHtml(block));
    case 'paragraph':
    case 'listItem':
    case 'footnote':
      return element('p', {}, inlineHtml(block));
    case 'code':
      return element('pre', {}, element('code', {}, escaped(block.text)));
    case 'table':
      return tableHtml(block);
    case 'figure':
      return element(
        'figure',
        {},
        [
          ...block.images.map(({ src, alt }) =>
            element('p', {}, element('a', { href: src }, escaped(alt === '' ? src : alt))),
          ),
          ...(block.text === '' ? [] : [element('figcaption', {}, inlineHtml(block))]),
        ].join('\n'),
      );
    case 'math':
      return element('pre', {}, escaped(block.tex ?? block.text));
    case 'thematicBreak':
      return '<hr>';
  }
  return block satisfies never;
}

function tableHtml(block: TableBlock): string {
  const cell = (cell: TableCell): string =>
    element(
      cell.header ? 'th' : 'td',
      { colspan: span(cell.colSpan), rowspan: span(cell.rowSpan) },
      inlineHtml(block, cell),
    );
  const rows = block.rows.map((cells) => element('tr', {}, cells.map(cell).join('')));
  const caption = block.caption === null ? [] : [element('caption', {}, escaped(block.caption))];
  return element('table', {}, [...caption, ...rows].join('\n'));
}

function span(count: number): string | null {
  return count > 1 ? String(count) : null;
}
