import type { Article, Block, Quote, Section } from '../model';
import { sectionKind } from '../language/section-kind';

/** What a block is counted as, most telling first. A heading or a thematic break tells nothing. */
const NOUNS = {
  table: 'table',
  code: 'code block',
  figure: 'figure',
  math: 'formula',
  footnote: 'note',
  listItem: 'list item',
  paragraph: 'short passage',
} as const satisfies Partial<Record<Block['kind'], string>>;

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** How many parts stand under a heading that has no text of its own. */
function partsUnder(sections: readonly Section[], index: number): number {
  const level = sections[index]?.level ?? 1;
  const next = sections[index + 1]?.level ?? 0;
  let parts = 0;
  for (let at = index + 1; (sections[at]?.level ?? 0) > level; at += 1) {
    if (sections[at]?.level === next) parts += 1;
  }
  return parts;
}

/** A block and its like in plain English, e.g. "Table: 4 rows, 3 columns", "2 figures". */
function inEnglish(block: Block, count: number, noun: string): string {
  if (block.kind === 'code') {
    const lines = counted(block.text.split('\n').length, 'line');
    return `Code: ${lines}${block.language ? ` of ${block.language}` : ''}`;
  }
  if (block.kind !== 'table') return counted(count, noun);
  const widths = block.rows.map((row) => row.reduce((sum, cell) => sum + cell.colSpan, 0));
  const columns = widths.reduce((most, width) => Math.max(most, width), 0);
  return `Table: ${counted(block.rows.length, 'row')}, ${counted(columns, 'column')}`;
}

/** The line that stands for a section without claims; its source is the block the description is about. */
export function describedQuote(article: Article, sections: readonly Section[], index: number): Quote {
  const { from = 0, to = 0, heading = null } = sections[index] ?? {};
  const quoteOf = (text: string, block: number): Quote => ({
    text,
    source: { block, start: 0, end: article.blocks[block]?.text.length ?? 0 },
  });
  const blocks = article.blocks.slice(from, to);
  const isReferences = sectionKind(heading ?? '', article.lang) === 'references';
  for (const [kind, noun] of Object.entries(NOUNS)) {
    const like = blocks.filter((block) => block.kind === kind);
    const [first] = like;
    if (!first) continue;
    const prose = kind === 'listItem' || kind === 'paragraph';
    const text = inEnglish(first, like.length, prose && isReferences ? 'reference' : noun);
    return quoteOf(text, from + blocks.indexOf(first));
  }
  const parts = partsUnder(sections, index);
  return quoteOf(
    parts === 0 ? 'A heading alone' : counted(parts, 'part'),
    Math.min(from, Math.max(0, article.blocks.length - 1)),
  );
}
