import { letterPattern } from '../language/letter-pattern';
import { countWords } from '../language/count-words';
import type { Article, Block, ParagraphBlock } from '../model';
import { isFurnitureHeading } from './furniture-headings';
import { hasWords, headingText } from './heading-text';
import { isTitle } from './title';

/** How a paragraph looks like a heading; paragraphs of one way may form a series. */
export type Way = 'strong' | 'capitals' | 'numbered' | 'classed' | 'large' | 'question' | 'time' | 'sign';

/** A paragraph that may be a heading. */
export interface HeadingLike {
  /** Index of the block. */
  readonly block: number;
  readonly text: string;
  readonly way: Way;
}

/** A heading is a phrase, not a sentence. */
const MOST_WORDS = 14;
/** A question of an interview may run on. */
const MOST_QUESTION_WORDS = 60;
/** Code units. Nothing of so many words is longer. */
const LONGEST = 15 * MOST_QUESTION_WORDS;

const NUMBER = /^(?:\d{1,3}\s?[.):]|#\d{1,3}\b|\d{1,3}\s?[-–—]\s)\s*\S/u;
const TIME = letterPattern(
  String.raw`^(?:(?:[\p{sc=Han}\p{sc=Hangul}]{2}\s?)?\d{1,2}\s?[:.h時时点點시]\s?\d{2}(?::\d{2}|[分분])?|\d{1,2}\s?[ap]\.?m\.?)(?:\s?[ap]\.?m\.?)?(?:\s?(?:[A-Z]{2,4}|Uhr|h|\+\d{1,4}))?(?:[\s,–-].{0,40})?$`,
  'i',
);
const INTERVIEW_MARK =
  /^(?:(?:Q|Question|Frage|Pregunta|Domanda|Вопрос|問|问|문)\s?\d{0,3}\s?[:.：]|[―—─]{2})\s*\S/u;
/** What sets a plain line off: a sign, a number in words' letters, or "Step 1:". */
const SIGN = letterPattern(
  String.raw`^(?:[■-◿★☆【〈＜]|第?[一二三四五六七八九十百]{1,3}[、．章節节]|[IVX]{1,5}\.|\p{L}{2,10}\s\d{1,3}\s?[:：–—-])\s?\S`,
);
/** What a paragraph of no look opens on to be a time, a question of an interview or a sign: most do not, at a glance. */
const SET_OFF = /^(?:[\d#¶―—\u2500-\uffff]|\S{1,12}\s?\d{0,3}\s?[:.：–—-])/;
const QUESTION_END = /[?？؟;]["”’»)\]]*$/u;
const SENTENCE_END = /[.,;:：。、…،।]["”’»)\]]*$/u;
const COLON_END = /[:：]\s*$/u;
/** Words of prose that tell a heading that ends on a colon from the line above a list. */
const LEAST_BELOW_COLON = 30;
/** A pull quote, or a stage direction. */
const ENCLOSED = /^(?:["“”„«‘'].*["“”»’']|\(.*\)|\[.*\])$/u;

/** The number a heading begins with, as in "3. Water the soil"; `null` without one. */
export function leadingNumber(text: string): number | null {
  return NUMBER.test(text) ? Number(/\d+/.exec(text)?.[0]) : null;
}

function linkShare({ text, marks }: ParagraphBlock): number {
  const linked = marks.reduce((sum, mark) => (mark.kind === 'link' ? sum + mark.end - mark.start : sum), 0);
  return text.length === 0 ? 0 : linked / text.length;
}

function wayOf(block: ParagraphBlock, text: string): Way | null {
  if (TIME(text).test(text)) return 'time';
  const words = countWords(text);
  if (INTERVIEW_MARK.test(text) && words <= MOST_QUESTION_WORDS) return 'question';
  if (block.look === null || block.look === 'numbered') {
    if (words <= MOST_WORDS && SIGN(text).test(text) && !SENTENCE_END.test(text)) return 'sign';
    if (block.look === null) return null;
  }
  if (block.look === 'strong' && words <= MOST_QUESTION_WORDS && QUESTION_END.test(text)) return 'strong';
  if (words > MOST_WORDS || ENCLOSED.test(text)) return null;
  if (leadingNumber(text) !== null)
    return /[.。]$/u.test(text) && block.look !== 'strong' ? null : 'numbered';
  if (SENTENCE_END.test(text)) return null;
  return block.look === 'numbered' ? null : block.look;
}

function announces({ text, look }: ParagraphBlock, next: Block | undefined): boolean {
  if (!COLON_END.test(text)) return false;
  return look !== 'strong' || next?.kind !== 'paragraph' || countWords(next.text) < LEAST_BELOW_COLON;
}

function headingLike(block: Block, index: number, article: Article): HeadingLike | null {
  const { title, byline, lang, blocks } = article;
  if (block.kind !== 'paragraph' || block.quoteDepth > 0 || block.text.length > LONGEST) return null;
  if (block.look === null && !SET_OFF.test(block.text)) return null;
  if (announces(block, blocks[index + 1])) return null;
  const text = headingText(block.text);
  if (!hasWords(text)) return null;
  const way = wayOf(block, text);
  if (way === null || linkShare(block) > 0.5 || isTitle(text, title) || isFurnitureHeading(text, lang))
    return null;
  return byline !== null && (text.includes(byline) || byline.includes(text))
    ? null
    : { block: index, text, way };
}

/** The paragraphs of an article that may be headings, each by its own looks. */
export function headingLikes(article: Article): HeadingLike[] {
  return article.blocks
    .map((block, index) => headingLike(block, index, article))
    .filter((candidate) => candidate !== null);
}
