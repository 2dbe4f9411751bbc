import { countWords } from '../language/count-words';
import type { Article, Block, Section } from '../model';
import { labels } from './labels';
import { levelAt } from './levels';
import { divide, FEWEST, MOST, range } from './segment';

/** Words from which a section under its author's heading is too long to be one. */
const OVERLONG = 900;
/** Words from which an article without a structure of its own is divided. */
const UNDIVIDED = 300;
/** Words of the shortest part. */
const SHORTEST_PART = 60;

type Range = Pick<Section, 'from' | 'to'>;

/** A topic begins with a paragraph of its own; lists, quotes, tables and pictures go with what stands before them. */
function beginsUnit(block: Block): boolean {
  return block.kind === 'paragraph' && block.quoteDepth === 0;
}

/** The places at which a part may begin: the section's own first block, then each paragraph. */
function unitStarts(blocks: readonly Block[], { from, to }: Range): number[] {
  const paragraphs = range(from, to - 1).filter((index) => {
    const block = blocks[index];
    return block !== undefined && beginsUnit(block);
  });
  // What stands before the first paragraph goes with it.
  return [from, ...paragraphs.slice(1)];
}

function textOf(blocks: readonly Block[], { from, to }: Range): string {
  return blocks
    .slice(from, to)
    .filter(({ kind }) => kind !== 'heading')
    .map(({ text }) => text)
    .join('\n');
}

/** Where the topic changes within a section: blocks at which a part begins, the first part's left out. */
function partStarts({ blocks, lang }: Article, section: Section, fewest: number): number[] {
  const starts = unitStarts(blocks, section);
  const texts = starts.map((from, index) => textOf(blocks, { from, to: starts[index + 1] ?? section.to }));
  const bounds = {
    counts: range(fewest, Math.min(MOST, texts.length)),
    lengths: texts.map(countWords),
    minLength: SHORTEST_PART,
  };
  if (bounds.counts.length === 0) return [];
  return divide(texts, lang, bounds).map((unit) => starts[unit] ?? section.to);
}

/** A section in parts: the first keeps its name and place in the tree, the others are named from their text. */
function inParts(article: Article, section: Section, starts: readonly number[]): Section[] {
  const { heading, level, origin } = section;
  const ends = [...starts, section.to];
  const texts = ends.map((to, index) =>
    textOf(article.blocks, { from: starts[index - 1] ?? section.from, to }),
  );
  const names = labels(texts, article.lang);
  const below = heading === null ? level : levelAt(level);
  return ends.map((to, index): Section => {
    const from = starts[index - 1];
    const words = countWords(texts[index] ?? '');
    return from === undefined
      ? { heading, label: null, origin, level, from: section.from, to, words }
      : { heading: null, label: names[index] ?? null, origin: 'topic', level: below, from, to, words };
  });
}

/**
 * Divides by topic what the author left whole: an article without headings, or with one alone, and sections that are
 * too long. The first part stays what the section was.
 */
export function divideByTopic(article: Article, sections: readonly Section[]): Section[] {
  const structured = sections.filter(({ heading }) => heading !== null).length > 1;
  const limit = structured ? OVERLONG : UNDIVIDED;
  return sections.flatMap((section) => {
    if (section.words < limit) return [section];
    const starts = partStarts(article, section, structured ? 2 : FEWEST);
    return starts.length === 0 ? [section] : inParts(article, section, starts);
  });
}
