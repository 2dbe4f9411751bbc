import { countWords } from '../language/count-words';
import type { Article, Block, HeadingLevel, Section } from '../model';
import type { Heading } from './heading';
import { treeLevels } from './levels';
import { markupHeadings } from './markup-headings';
import { styledHeadings } from './styled-headings';
import { divideByTopic } from './topic-parts';

type Range = Pick<Section, 'from' | 'to'>;

function wordsIn(blocks: readonly Block[], { from, to }: Range): number {
  return blocks.slice(from, to).reduce((sum, block) => sum + countWords(block.text), 0);
}

function leadSection(blocks: readonly Block[], to: number): Section {
  const range = { from: 0, to };
  return { heading: null, label: null, origin: 'lead', level: 1, ...range, words: wordsIn(blocks, range) };
}

function headedSection(
  article: Article,
  heading: Heading,
  place: { to: number; level: HeadingLevel },
): Section {
  const { block, text, origin } = heading;
  const words = wordsIn(article.blocks, { from: block + 1, to: place.to });
  return { heading: text, label: null, origin, level: place.level, from: block, to: place.to, words };
}

function authorsHeadings(article: Article): Heading[] {
  const markup = markupHeadings(article);
  return [...markup, ...styledHeadings(article, markup)].sort((a, b) => a.block - b.block);
}

/**
 * The sections of an article: a flat list in document order that partitions its blocks. What stands before the first
 * heading is a section of origin `lead`; a heading with nothing under it is a section of 0 words. Where the author left
 * a long text whole, its parts are found by topic and named from the text: origin `topic`.
 */
export function outline(article: Article): Section[] {
  const headings = authorsHeadings(article);
  const levels = treeLevels(headings.map(({ rank }) => rank));
  const end = article.blocks.length;
  const lead = headings[0]?.block ?? end;
  const headed = headings.map((heading, index) =>
    headedSection(article, heading, { to: headings[index + 1]?.block ?? end, level: levels[index] ?? 1 }),
  );
  const sections = lead > 0 ? [leadSection(article.blocks, lead), ...headed] : headed;
  return divideByTopic(article, sections);
}
