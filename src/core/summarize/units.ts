import type { Article, Block, Section } from '../model';
import { leans } from '../language/leans';
import { sentences } from '../language/sentences';
import { words } from '../language/words';
import { datelineLength } from './dateline';

/** A sentence of the article's prose or lists, in document order: what claims are chosen from. */
export interface Unit {
  /** Index into the article's blocks, and the span in that block's text (without a dateline). */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Index into the sections. */
  readonly section: number;
  /** Lower-cased words. */
  readonly words: readonly string[];
  readonly listItem: boolean;
  /** Inside a block quotation. */
  readonly quoted: boolean;
  /** The first sentence of its block. */
  readonly first: boolean;
  /** Opens on a pronoun, a demonstrative alone or a connective. */
  readonly leans: boolean;
}

type ProseBlock = Extract<Block, { kind: 'paragraph' | 'listItem' }>;

function isProse(block: Block | undefined): block is ProseBlock {
  return block?.kind === 'paragraph' || block?.kind === 'listItem';
}

function unitsOfBlock(block: ProseBlock, place: { block: number; section: number }, lang: string): Unit[] {
  return sentences(block.text, lang).map((span, index) => {
    const start = span.start + (index === 0 ? datelineLength(block.text.slice(span.start, span.end)) : 0);
    const text = block.text.slice(start, span.end);
    return {
      block: place.block,
      start,
      end: span.end,
      text,
      section: place.section,
      words: words(text, lang),
      listItem: block.kind === 'listItem',
      quoted: block.quoteDepth > 0,
      first: index === 0,
      leans: leans(text, lang),
    };
  });
}

/** The sentences of an article's paragraphs and list items; headings, captions, notes, tables and code have none. */
export function unitsOf(article: Article, sections: readonly Section[]): Unit[] {
  return sections.flatMap((section, index) => {
    const units: Unit[] = [];
    for (let at = section.from; at < section.to; at += 1) {
      const block = article.blocks[at];
      if (isProse(block) && !isHeadingOf(block, at, section)) {
        units.push(...unitsOfBlock(block, { block: at, section: index }, article.lang));
      }
    }
    return units;
  });
}

/** A styled heading is a paragraph that opens its section and gives it its name. */
function isHeadingOf(block: ProseBlock, at: number, section: Section): boolean {
  return at === section.from && section.origin === 'styled' && block.text.trim() === section.heading?.trim();
}
