import type { Article, Block, ListItemBlock, Summary, TableBlock } from '../model';
import { escapeMarkdown, footnoteLabel, inlineMarkdown } from './inline-markdown';

/** The article as CommonMark with tables and footnotes of GitHub, its gist first. */
export function toMarkdown(article: Article, summary: Summary | null): string {
  const facts = [article.byline, article.siteName, article.published].filter((fact) => fact !== null);
  const source = article.url === '' ? null : `<${article.url}>`;
  const head = [
    `# ${escapeMarkdown(article.title)}`,
    facts.length > 0 ? escapeMarkdown(facts.join(' · ')) : null,
    source,
    ...gistLines(summary),
  ].filter((part) => part !== null);
  return `${[...head, ...blockParts(article.blocks)].join('\n\n')}\n`;
}

function gistLines(summary: Summary | null): string[] {
  if (!summary || summary.gist.length === 0) return [];
  return [
    summary.gist.map(({ text }) => `- ${escapeMarkdown(text.replaceAll('\n', ' '))}`).join('\n'),
    '---',
  ];
}

/** The blocks as parts that an empty line sets apart; the items of a list stay together. */
function blockParts(blocks: readonly Block[]): string[] {
  const parts: string[] = [];
  let before: Block | null = null;
  for (const block of blocks) {
    const text = blockMarkdown(block);
    const continues = block.kind === 'listItem' && before?.kind === 'listItem' && sameQuote(block, before);
    const last = parts.length - 1;
    if (continues && last >= 0) parts[last] += `\n${text}`;
    else if (text !== '') parts.push(text);
    before = block;
  }
  return parts;
}

function sameQuote(one: ListItemBlock, other: ListItemBlock): boolean {
  return one.quoteDepth === other.quoteDepth;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(Math.max(2, block.level))} ${oneLine(inlineMarkdown(block))}`;
    case 'paragraph':
      return quoted(inlineMarkdown(block).replaceAll('\n', '\\\n'), block.quoteDepth);
    case 'listItem':
      return quoted(itemMarkdown(block), block.quoteDepth);
    case 'footnote':
      return `[^${footnoteLabel(block.id)}]: ${inlineMarkdown(block).replaceAll('\n', '\n    ')}`;
    case 'code':
      return fenced(block.text, block.language ?? '');
    case 'table':
      return tableMarkdown(block);
    case 'figure':
      return [
        ...block.images.map(({ src, alt }) => `![${escapeMarkdown(oneLine(alt))}](<${src}>)`),
        ...(block.text === '' ? [] : [`*${oneLine(inlineMarkdown(block))}*`]),
      ].join('\n\n');
    case 'math':
      return block.tex === null ? escapeMarkdown(block.text) : `$$\n${block.tex}\n$$`;
    case 'thematicBreak':
      return '---';
  }
  return block satisfies never;
}

function itemMarkdown(block: ListItemBlock): string {
  const indent = '    '.repeat(block.depth);
  const text = inlineMarkdown(block).replaceAll('\n', `\\\n${indent}  `);
  switch (block.marker) {
    case 'bullet':
      return `${indent}- ${text}`;
    case 'ordered':
      return block.ordinal === null ? `${indent}   ${text}` : `${indent}${block.ordinal}. ${text}`;
    case 'term':
      return `${indent}- **${text}**`;
    case 'description':
      return `${indent}    ${text}`;
  }
  return block.marker satisfies never;
}

function quoted(text: string, depth: number): string {
  const mark = '> '.repeat(depth);
  return depth === 0
    ? text
    : text
        .split('\n')
        .map((line) => mark + line)
        .join('\n');
}

/** A fence longer than any run of backticks inside. */
function fenced(text: string, language: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language.replaceAll(/[\s`]/g, '')}\n${text}\n${fence}`;
}

function tableMarkdown(block: TableBlock): string {
  const rows = block.rows.map((cells) =>
    cells.flatMap((cell) => [
      oneLine(inlineMarkdown(block, cell)).replaceAll('|', '\\|'),
      ...Array.from({ length: cell.colSpan - 1 }, () => ''),
    ]),
  );
  const width = Math.max(1, ...rows.map((row) => row.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const [head = [], ...body] = rows;
  const rule = line(Array.from({ length: width }, () => '---'));
  const table = [line(head), rule, ...body.map(line)].join('\n');
  return block.caption === null ? table : `*${escapeMarkdown(oneLine(block.caption))}*\n\n${table}`;
}

function oneLine(text: string): string {
  return text.replaceAll('\n', ' ');
}
