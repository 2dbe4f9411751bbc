import type { Article, Block, Section } from '../model';
import { asideKind } from '../language/asides';
import { leans } from '../language/leans';
import { pronounSpeaks } from '../language/pronoun-speaks';
import { sentences } from '../language/sentences';
import { words } from '../language/words';
import { datelineLength } from './dateline';
import { itemMarkerLength } from './item-marker';

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
  /** In a section that is mostly lists, whose items are its sentences. */
  readonly inList: boolean;
  /** In the paragraph right under a heading that asks. */
  readonly answers: boolean;
  /** Opens the first of the numbered items that its section consists of. */
  readonly firstStep: boolean;
  /** Inside a block quotation. */
  readonly quoted: boolean;
  /** Opens on a pronoun, a demonstrative alone or a connective, or quotes a pronoun or nobody it names. */
  readonly leans: boolean;
  /** No sentence of the text: an invitation to click, a credit, a reference. */
  readonly aside: boolean;
  /** Only says what the text is about to say. */
  readonly announces: boolean;
}

type ProseBlock = Extract<Block, { kind: 'paragraph' | 'listItem' }>;

interface Place {
  readonly block: number;
  readonly section: number;
  readonly inList: boolean;
  readonly opensArticle: boolean;
  readonly answers: boolean;
  readonly firstStep: boolean;
}

function isProse(block: Block | undefined): block is ProseBlock {
  return block?.kind === 'paragraph' || block?.kind === 'listItem';
}

/** "[12] Moss, A.", a reference or a note; "[ Read more about it in our guide. ]", a word of the editor beside the text. */
const BESIDE_THE_TEXT = /^(?:(?:\[\d+\]|\^)\s|\s*(?:\[[^\][]*\]|【[^【】]*】)\s*$)/;

/** "It was rebuilt. [1] The arches …": the number belongs to the sentence that ends before it. */
const NOTE_BEFORE = /^(?:\[\d{1,3}\]\s*)+/;

/** A quotation without its speaker, who is named before. */
const WHOLE_QUOTATION = /^["“„«「][^"“”„«»「」]*["”“»」]$/;

function unitsOfBlock(block: ProseBlock, place: Place, lang: string): Unit[] {
  const isBeside = BESIDE_THE_TEXT.test(block.text);
  return sentences(block.text, lang).map((span, index) => {
    const whole = block.text.slice(span.start, span.end);
    const start = span.start + prefixLength(whole, { lang, first: index === 0, place });
    const text = block.text.slice(start, span.end);
    const kind = asideKind(text, lang);
    return {
      block: place.block,
      start,
      end: span.end,
      text,
      section: place.section,
      words: words(text, lang),
      listItem: block.kind === 'listItem',
      inList: place.inList,
      answers: place.answers,
      firstStep: place.firstStep && index === 0,
      quoted: block.quoteDepth > 0,
      leans: leans(text, lang) || pronounSpeaks(text, lang) || WHOLE_QUOTATION.test(text),
      aside: isBeside || kind === 'aside',
      announces: kind === 'announcement',
    };
  });
}

interface Prefixed {
  readonly lang: string;
  /** Whether the sentence opens its block. */
  readonly first: boolean;
  readonly place: Place;
}

/** Code units before a sentence's own first word: a dateline, the marker of an item, the number of the note before it. */
function prefixLength(sentence: string, { lang, first, place }: Prefixed): number {
  const own = first
    ? datelineLength(sentence, place.opensArticle)
    : (NOTE_BEFORE.exec(sentence)?.[0].length ?? 0);
  return own || itemMarkerLength(sentence, lang);
}

/** Share of a section's text that makes it a list. */
const MOSTLY = 0.6;

function isMostlyLists(blocks: readonly Block[]): boolean {
  const length = (kind: Block['kind']): number =>
    blocks.reduce((sum, block) => sum + (block.kind === kind ? block.text.length : 0), 0);
  const lists = length('listItem');
  return lists > 0 && lists >= MOSTLY * (lists + length('paragraph'));
}

const ASKS = /[?？؟]["”’»)\s]*$/;

/** What the block at `at` is in its section, whose first block with sentences is `first`. */
function placeIn(article: Article, section: Section, first: number): (at: number) => Omit<Place, 'section'> {
  const blocks = article.blocks.slice(section.from, section.to);
  const inList = isMostlyLists(blocks);
  const step = inList ? blocks.find(({ kind }) => kind === 'listItem') : undefined;
  const opening = article.blocks.findIndex(({ kind }) => kind === 'paragraph');
  const asks = ASKS.test(section.heading ?? '');
  return (at) => ({
    block: at,
    inList,
    opensArticle: at === opening,
    answers: asks && at === first,
    firstStep: step?.kind === 'listItem' && step.marker === 'ordered' && article.blocks[at] === step,
  });
}

/** The sentences of an article's paragraphs and list items; headings, captions, notes, tables and code have none. */
export function unitsOf(article: Article, sections: readonly Section[]): Unit[] {
  return sections.flatMap((section, index) => {
    const prose: [number, ProseBlock][] = [];
    for (let at = section.from; at < section.to; at += 1) {
      const block = article.blocks[at];
      if (isProse(block) && !isHeadingOf(block, at, section)) prose.push([at, block]);
    }
    const placeOf = placeIn(article, section, prose[0]?.[0] ?? -1);
    return prose.flatMap(([at, block]) =>
      unitsOfBlock(block, { ...placeOf(at), section: index }, article.lang),
    );
  });
}

/** A styled heading is a paragraph that opens its section and gives it its name. */
function isHeadingOf(block: ProseBlock, at: number, section: Section): boolean {
  return at === section.from && section.origin === 'styled' && block.text.trim() === section.heading?.trim();
}
