import { parseDocument } from '../extraction/outside-browser';
import type { Page } from '../extraction/pages';
import { randomOf } from '../random';
import { collectPage } from './collected';
import { sampleOf, type Sample } from './samples';

/** Paragraphs of a text, and sentences of a paragraph. */
const PARAGRAPHS = [4, 15, 60, 250, 1000];
const SENTENCES = [1, 3, 10, 100];
/** Sentences. Longer texts take long to learn from and say nothing more. */
const MOST_SENTENCES = 4000;
/** Paragraphs under a heading; a text has as many, or none. */
const SECTION = 12;

const SUBJECTS = ['The miller', 'A clerk of the port', 'Every ringer', 'The board', 'A pilot', 'Her sister'];
const VERBS = ['measured', 'wrote down', 'disputed', 'remembered', 'corrected', 'copied', 'lost'];
const OBJECTS = [
  'the price of rope',
  'the height of the tide',
  'a letter from the island',
  'the list of boats',
];
const ENDS = [
  'before the ice came',
  'in the year of the fog',
  'against all advice',
  'by lamplight',
  'at last',
];

/** Where pages have their text: the markup around it. */
const AROUND: readonly ((text: string) => string)[] = [
  (text) => `<main><article><h1>The book of the port</h1>${text}</article></main>`,
  (text) => `<div id="page"><div class="content"><h1>The book of the port</h1>${text}</div></div>`,
  (text) => `<h1>The book of the port</h1>${text}`,
];

/** A link of the page to others of its site, of which there are some before and after the text. */
const LINK = '<li><a href="/boats">Boats and their owners</a></li>';
const BEFORE = `<header><nav><ul>${LINK.repeat(6)}</ul></nav></header>`;
const AFTER = `<div class="related"><h3>More of the port</h3><ul>${LINK.repeat(8)}</ul></div><footer>The port, 1871</footer>`;

/**
 * Texts of one kind of paragraph, all of which is the article's, from short to far longer than those of the labelled
 * pages: so that place and length alone never speak against a text.
 */
export function longTexts(): Sample[] {
  return PARAGRAPHS.flatMap((paragraphs) =>
    SENTENCES.filter((sentences) => paragraphs * sentences <= MOST_SENTENCES).flatMap((sentences) =>
      AROUND.flatMap((around, at) =>
        [true, false].map((headed) => {
          const text = textOf({ paragraphs, sentences, headed });
          const title = '<title>The book of the port</title>';
          return grown(
            `${title}${BEFORE}${around(text)}${AFTER}`,
            `${paragraphs}-${sentences}-${at}-${headed}`,
          );
        }),
      ),
    ),
  );
}

interface Kind {
  readonly paragraphs: number;
  readonly sentences: number;
  readonly headed: boolean;
}

function textOf({ paragraphs, sentences, headed }: Kind): string {
  const random = randomOf(paragraphs * sentences);
  const pick = (from: readonly string[]): string => from[Math.floor(random() * from.length)] ?? '';
  const sentence = () =>
    `${pick(SUBJECTS)} ${pick(VERBS)} ${pick(OBJECTS)} ${pick(ENDS)}, ${Math.floor(random() * 1e4)} in all.`;
  return Array.from({ length: paragraphs }, (_, index) => {
    const heading = headed && index % SECTION === 0 ? `<h2>Of ${pick(OBJECTS)}, ${index}</h2>` : '';
    return `${heading}<p>${Array.from({ length: sentences }, sentence).join(' ')}</p>`;
  }).join('');
}

function grown(html: string, id: string): Sample {
  const url = 'https://port.example/book';
  const collected = collectPage(parseDocument(html), url);
  const page: Page = { set: 'wcxb', id, url, type: 'article', truth: '', with: [], without: [], file: '' };
  const isOwn = ({ kind, text }: { kind: string; text: string }) =>
    kind === 'heading' ? text.startsWith('Of ') : text.endsWith(' in all.');
  return { ...sampleOf(page, collected), labels: collected.leaves.map(isOwn) };
}
