import type { Article, Block, Quote, Section } from '../model';
import { sectionKind } from '../language/section-kind';

/**
 * What a section without a claim holds, in numbers, for words in any language. `parts`: the sections under a heading
 * that has no text of its own; 0 where nothing stands under it at all.
 */
export type Description =
  | { readonly kind: 'table'; readonly rows: number; readonly columns: number }
  | { readonly kind: 'code'; readonly lines: number; readonly language: string | null }
  | {
      readonly kind: 'figures' | 'formulas' | 'notes' | 'references' | 'items' | 'passages' | 'parts';
      readonly count: number;
    };

/** The block a description is about, most telling first. */
const TELLING: readonly Block['kind'][] = [
  'table',
  'code',
  'figure',
  'math',
  'footnote',
  'listItem',
  'paragraph',
];

function blocksOf(article: Article, section: Section): Block[] {
  return article.blocks.slice(section.from, section.to).filter((block) => block.kind !== 'thematicBreak');
}

function described(block: Block, count: number): Description | null {
  switch (block.kind) {
    case 'table': {
      const columns = block.rows.map((row) => row.reduce((sum, cell) => sum + cell.colSpan, 0));
      return { kind: 'table', rows: block.rows.length, columns: columns.reduce((a, b) => Math.max(a, b), 0) };
    }
    case 'code':
      return { kind: 'code', lines: block.text.split('\n').length, language: block.language };
    case 'figure':
      return { kind: 'figures', count };
    case 'math':
      return { kind: 'formulas', count };
    case 'footnote':
      return { kind: 'notes', count };
    case 'listItem':
      return { kind: 'items', count };
    case 'paragraph':
      return { kind: 'passages', count };
    case 'heading':
    case 'thematicBreak':
      return null;
    default:
      return block satisfies never;
  }
}

function partsUnder(sections: readonly Section[], index: number): number {
  const level = sections[index]?.level ?? 1;
  let end = index + 1;
  while ((sections[end]?.level ?? 0) > level) end += 1;
  return sections.slice(index + 1, end).filter((section) => section.level === sections[index + 1]?.level)
    .length;
}

interface Described {
  readonly description: Description;
  /** Index of the block it is about. */
  readonly block: number;
}

function find(article: Article, sections: readonly Section[], index: number): Described {
  const section = sections[index];
  const first = Math.min(section?.from ?? 0, Math.max(0, article.blocks.length - 1));
  if (!section) return { description: { kind: 'parts', count: 0 }, block: first };
  const blocks = blocksOf(article, section);
  for (const kind of TELLING) {
    const found = blocks.find((block) => block.kind === kind);
    const count = blocks.filter((block) => block.kind === kind).length;
    const description = found ? described(found, count) : null;
    if (found && description) {
      const references =
        sectionKind(section.heading ?? '', article.lang) === 'references' &&
        (kind === 'listItem' || kind === 'paragraph');
      return {
        description: references ? { kind: 'references', count } : description,
        block: article.blocks.indexOf(found, section.from),
      };
    }
  }
  return { description: { kind: 'parts', count: partsUnder(sections, index) }, block: first };
}

const NOUNS = {
  figures: ['figure', 'figures'],
  formulas: ['formula', 'formulas'],
  notes: ['note', 'notes'],
  references: ['reference', 'references'],
  items: ['list item', 'list items'],
  passages: ['short passage', 'short passages'],
  parts: ['part', 'parts'],
} as const;

function counted(count: number, [one, other]: readonly [string, string]): string {
  return `${count} ${count === 1 ? one : other}`;
}

/** A description in plain English, e.g. "Table: 4 rows, 3 columns". */
function inEnglish(description: Description): string {
  switch (description.kind) {
    case 'table':
      return `Table: ${counted(description.rows, ['row', 'rows'])}, ${counted(description.columns, ['column', 'columns'])}`;
    case 'code':
      return `Code: ${counted(description.lines, ['line', 'lines'])}${description.language ? ` of ${description.language}` : ''}`;
    default:
      return description.count === 0
        ? 'A heading alone'
        : counted(description.count, NOUNS[description.kind]);
  }
}

/** The line that stands for a section without claims; its source is the block the description is about. */
export function describedQuote(article: Article, sections: readonly Section[], index: number): Quote {
  const { description, block } = find(article, sections, index);
  const end = article.blocks[block]?.text.length ?? 0;
  return { text: inEnglish(description), source: { block, start: 0, end } };
}
