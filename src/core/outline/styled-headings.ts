import { letterPattern } from '../language/letter-pattern';
import type { Article } from '../model';
import type { Heading } from './heading';
import { headingLikes, leadingNumber, type HeadingLike, type Way } from './heading-like';
import { wordsAround, type WordsAround } from './words-around';

/** Fewer marked-up headings than this leave an article without a structure of its own. */
const FEW_HEADINGS = 2;
/** Words that must follow: lines that follow each other closely are an address, a poem or a list. */
const LEAST_BELOW = 8;
/** Words that must follow the half of a series. */
const LEAST_BELOW_HALF = 12;
/** Words that must stand before and after a heading that is alone of its kind. */
const LEAST_AROUND_ONE = 60;
/** Code units of a heading that is alone of its kind. */
const LONGEST_ONE = 60;
/** Below every level of markup. */
const STYLED_RANK = 7;
/** The looks of which one may stand alone. */
const ALONE = new Set<Way>(['strong', 'classed', 'large']);
/** How many make a series. Questions, times of day and signs stand in any text. */
const SERIES: Readonly<Record<Way, number>> = {
  strong: 2,
  capitals: 2,
  numbered: 2,
  classed: 2,
  large: 2,
  question: 3,
  time: 3,
  sign: 3,
};

/** A line that says of each thing the same: "Price: …". */
const LABEL = letterPattern(String.raw`^(\p{Lu}[\p{L}\s]{1,24}):`);

function kindOf({ text }: HeadingLike): string {
  return (/[?？؟]/u.test(text) ? null : LABEL(text).exec(text)?.[1]) ?? text;
}

/** Speaker labels, agencies under pictures, "ADVERTISING" and labels come again; headings do not. */
function withoutRepeated(candidates: readonly HeadingLike[]): readonly HeadingLike[] {
  const counts = new Map<string, number>();
  for (const candidate of candidates) counts.set(kindOf(candidate), (counts.get(kindOf(candidate)) ?? 0) + 1);
  const once = candidates.filter(
    (candidate) => candidate.way === 'question' || counts.get(kindOf(candidate)) === 1,
  );
  return once.length * 2 < candidates.length ? [] : once;
}

function grouped(
  candidates: readonly HeadingLike[],
  keyOf: (candidate: HeadingLike) => string,
): HeadingLike[][] {
  const groups = new Map<string, HeadingLike[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()];
}

function isSeries(group: readonly HeadingLike[], around: WordsAround): boolean {
  const [first] = group;
  if (!first || group.length < SERIES[first.way]) return false;
  const roomy = group.filter(({ block }) => around(block).below >= LEAST_BELOW_HALF);
  return roomy.length * 2 >= group.length;
}

function standsAlone([one, second]: readonly HeadingLike[], around: WordsAround): boolean {
  if (one === undefined || second !== undefined || !ALONE.has(one.way) || one.text.endsWith('!'))
    return false;
  const { before, after } = around(one.block);
  return one.text.length <= LONGEST_ONE && before >= LEAST_AROUND_ONE && after >= LEAST_AROUND_ONE;
}

/** Numbered lines between numbered headings, in one count with them: a list of which the author marked up a part. */
function completing(candidates: readonly HeadingLike[], markup: readonly Heading[]): Heading[] {
  const numbered = markup.filter(({ text }) => leadingNumber(text) !== null);
  const [first] = numbered;
  if (!first) return [];
  const lines = candidates
    .filter(({ way }) => way === 'numbered')
    .map(({ block, text }): Heading => ({ block, text, rank: first.rank, origin: 'styled' }));
  const numbers = [...numbered, ...lines]
    .sort((a, b) => a.block - b.block)
    .map(({ text }) => leadingNumber(text) ?? NaN);
  const steps = numbers.slice(1).map((number, index) => number - (numbers[index] ?? NaN));
  return steps.every((step) => step > 0) || steps.every((step) => step < 0) ? lines : [];
}

/**
 * Paragraphs that serve as headings. Where the author marked up none, all of one look that form a series are, or one
 * that stands alone between long stretches of text; below marked-up headings, only a series within one section.
 */
export function styledHeadings(article: Article, markup: readonly Heading[]): Heading[] {
  const likes = headingLikes(article);
  if (likes.length === 0) return [];
  const around = wordsAround(article.blocks, [...markup, ...likes]);
  const candidates = withoutRepeated(likes).filter(({ block }) => around(block).below >= LEAST_BELOW);
  const completed = completing(candidates, markup);
  if (completed.length > 0) return completed;
  const few = markup.length < FEW_HEADINGS;
  const sectionOf = (block: number): number => markup.filter((heading) => heading.block < block).length;
  const groups = grouped(candidates, ({ way, block }) => (few ? way : `${way} ${sectionOf(block)}`));
  const rank = few ? (markup[0]?.rank ?? STYLED_RANK) : STYLED_RANK;
  return groups
    .filter((group) => isSeries(group, around) || (few && standsAlone(group, around)))
    .flat()
    .map(({ block, text }) => ({ block, text, rank, origin: 'styled' }));
}
