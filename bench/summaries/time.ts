import { sentences } from '../../src/core/language/sentences';
import { words } from '../../src/core/language/words';
import type { Article, Section } from '../../src/core/model';
import { summarize } from '../../src/core/summarize/summarize';
import { table } from '../report';
import { articleOf } from './data';
import type { Document } from './data';

/** Words of the articles that are timed. */
const LENGTHS = [1_000, 3_000, 10_000, 30_000, 100_000];
const ROUNDS = 5;
/** Sentences to a section, and to a paragraph. */
const SECTION = 20;
const PARAGRAPH = 4;

/** An article of about `length` words in sections, of the documents' sentences one after another. */
function articleOfLength(documents: readonly Document[], length: number): ReturnType<typeof articleOf> {
  const sents: string[] = [];
  let count = 0;
  for (const sentence of documents.flatMap((document) => document.sents)) {
    if (count >= length) break;
    sents.push(sentence);
    count += sentence.split(' ').length;
  }
  const [first] = documents;
  return articleOf({
    id: '',
    lang: first?.lang ?? 'en',
    title: first?.title ?? '',
    sents,
    para: sents.map((_, index) => Math.floor(index / PARAGRAPH)),
    sec: sents.map((_, index) => Math.floor(index / SECTION)),
    heads: sents.map((_, index) => `Part ${index + 1}`),
    references: [],
  });
}

function tokenize({ blocks, lang }: Article): void {
  for (const { text } of blocks) {
    for (const { start, end } of sentences(text, lang)) words(text.slice(start, end), lang);
  }
}

const byWord = new Intl.Segmenter('en', { granularity: 'word' });
const bySentence = new Intl.Segmenter('en', { granularity: 'sentence' });

function tokenizeByIntl({ blocks }: Article): void {
  for (const { text } of blocks) {
    for (const sentence of bySentence.segment(text)) Array.from(byWord.segment(sentence.segment));
  }
}

/** Milliseconds, the best of several rounds. */
function time(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

interface Timing {
  readonly length: number;
  readonly tokenized: number;
  readonly byIntl: number;
  readonly summarized: number;
}

function timingOf(documents: readonly Document[], length: number): Timing {
  const { article, sections }: { article: Article; sections: Section[] } = articleOfLength(documents, length);
  return {
    length,
    tokenized: time(() => {
      tokenize(article);
    }),
    byIntl: time(() => {
      tokenizeByIntl(article);
    }),
    summarized: time(() => {
      summarize(article, sections);
    }),
  };
}

/** The power of the length with which the time grows, from the shortest to the longest article. */
function exponent(timings: readonly Timing[]): number {
  const [first, last] = [timings[0], timings.at(-1)];
  if (!first || !last) return NaN;
  return Math.log(last.summarized / first.summarized) / Math.log(last.length / first.length);
}

/** How long summaries of longer and longer articles take, beside their sentences and words alone. */
export function timeTable(documents: readonly Document[]): string {
  for (let round = 0; round < ROUNDS; round += 1) timingOf(documents, LENGTHS[1] ?? 0);
  const timings = LENGTHS.map((length) => timingOf(documents, length));
  const rows = timings.map(({ length, tokenized, byIntl, summarized }) => [
    String(length),
    tokenized.toFixed(1),
    byIntl.toFixed(1),
    summarized.toFixed(1),
    (summarized / tokenized).toFixed(2),
    (summarized / byIntl).toFixed(2),
  ]);
  const head = [
    'words',
    'sentences and words, ms',
    'those of the segmenter, ms',
    'summary, ms',
    'ratio',
    'ratio to the segmenter',
  ];
  return `${table([head, ...rows])}\n\nThe time grows with the length to the power of ${exponent(timings).toFixed(2)}, best of ${ROUNDS}.`;
}
