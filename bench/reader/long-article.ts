import type { Article, Block } from '../../src/core/model';
import { randomOf } from '../random';

const WORDS = 20_000;
const PARAGRAPHS_PER_SECTION = 8;
const SENTENCES_PER_PARAGRAPH = 5;

const SUBJECTS = [
  'The captain',
  'A clerk of the port',
  'The night watch',
  'Every ringer',
  'The board',
  'A pilot',
];
const VERBS = ['measured', 'wrote down', 'disputed', 'remembered', 'corrected', 'copied'];
const OBJECTS = [
  'the height of the tide',
  'the price of rope',
  'a letter from the island',
  'the list of boats',
];
const ENDS = [
  'before the ice came',
  'in the year of the long fog',
  'against the advice of the others',
  'by lamplight',
];

/** An article of 20,000 words in headed sections, with links, the same at every run. */
export function longArticle(): Article {
  const random = randomOf(7);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const blocks: Block[] = [];
  let words = 0;
  for (let count = 0; words < WORDS; count += 1) {
    if (count % PARAGRAPHS_PER_SECTION === 0)
      blocks.push(heading(`Chapter ${count / PARAGRAPHS_PER_SECTION + 1}`));
    const text = Array.from(
      { length: SENTENCES_PER_PARAGRAPH },
      () =>
        `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDS)}, and year ${1800 + Math.floor(random() * 99)} was no exception.`,
    ).join(' ');
    words += text.split(' ').length;
    blocks.push({ kind: 'paragraph', text, marks: [], quoteDepth: 0, look: null });
  }
  return {
    url: 'https://port.example/book',
    title: 'The book of the port',
    byline: null,
    siteName: null,
    published: null,
    lang: 'en',
    dir: 'ltr',
    leadImage: null,
    blocks,
    omissions: [],
    partial: null,
    confidence: { score: 1, reasons: [] },
  };
}

function heading(text: string): Block {
  return { kind: 'heading', text, marks: [], level: 2 };
}
