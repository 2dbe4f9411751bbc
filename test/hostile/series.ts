import { articleAround } from './article-around';

/** Pages that grow in one respect. */
export interface Series {
  readonly name: string;
  /** What `size` counts. */
  readonly unit: string;
  /** Sizes below every cap of extraction, each twice the one before. */
  readonly sizes: readonly number[];
  /** The text grows inside few nodes, so that a pass over the nodes is no measure. */
  readonly inText?: boolean;
  /** Whether a page of this kind is taken for no article, however it is read. */
  readonly refused?: boolean;
  readonly page: (size: number) => string;
}

const article = (markup: string) => articleAround({ at: (index) => (index === 3 ? markup : '') });
const many = (size: number, markup: (index: number) => string) =>
  Array.from({ length: size }, (_, index) => markup(index)).join('');
const doubling = (first: number) => [first, first * 2, first * 4, first * 8];

const SENTENCE = 'The miller of the valley counted the sacks again and wrote the number on the door. ';

/** Every series; together with the pages of the fault tests, which mutate or grow without end. */
export const SERIES: readonly Series[] = [
  {
    name: 'paragraphs',
    unit: 'paragraphs',
    sizes: doubling(1000),
    page: (size) => article(many(size, (index) => `<p>${SENTENCE}${index}</p>`)),
  },
  {
    name: 'spans',
    unit: 'spans',
    sizes: doubling(4000),
    page: (size) => article(`<p>${many(size, () => '<span>sack </span>')}</p>`),
  },
  {
    name: 'nesting',
    unit: 'levels',
    sizes: doubling(4000),
    page: (size) => article(`${'<div>'.repeat(size)}<p>${SENTENCE}</p>${'</div>'.repeat(size)}`),
  },
  {
    name: 'hidden nesting',
    unit: 'levels',
    sizes: doubling(6250),
    page: (size) => article(`<div hidden>${'<b>'.repeat(size)}x${'</b>'.repeat(size)}</div>`),
  },
  {
    name: 'junk around the article',
    unit: 'links',
    sizes: doubling(10_000),
    page: (size) => {
      const junk = `<div>${many(size * 0.75, (index) => `<div><a href="/${index}">go</a></div>`)}</div>`;
      const after = `<div>${many(size * 0.25, (index) => `<p><a href="/${index}">go</a></p>`)}</div>`;
      return article('').replace('<main>', `${junk}<main>`) + after;
    },
  },
  {
    name: 'rows',
    unit: 'rows',
    sizes: doubling(2000),
    refused: true,
    page: (size) =>
      article(`<table>${many(size, (index) => `<tr><td>${index}</td><td>sack</td></tr>`)}</table>`),
  },
  {
    name: 'headings',
    unit: 'headings',
    sizes: doubling(1000),
    page: (size) => article(many(size, (index) => `<h2>Part ${index}</h2><p>${SENTENCE}</p>`)),
  },
  {
    name: 'links',
    unit: 'links',
    sizes: doubling(4000),
    page: (size) =>
      article(`<p>${many(size, (index) => `<a href="https://a.example/${index}">sack</a> of flour `)}</p>`),
  },
  {
    name: 'attributes',
    unit: 'attributes',
    sizes: doubling(2000),
    page: (size) => article(`<p ${many(size, (index) => `data-a${index}="x" `)}>${SENTENCE}</p>`),
  },
  {
    name: 'line breaks',
    unit: 'breaks',
    sizes: doubling(4000),
    page: (size) => article(`<p>${'sack<br>'.repeat(size)}</p>`),
  },
  {
    name: 'one long sentence',
    unit: 'words',
    sizes: doubling(25_000),
    inText: true,
    page: (size) => article(`<p>${'and sacks '.repeat(size / 2)}</p>`),
  },
  {
    name: 'no spaces',
    unit: 'characters',
    sizes: doubling(125_000),
    inText: true,
    page: (size) => article(`<p>${'x'.repeat(size)}</p>`),
  },
  {
    name: 'dots',
    unit: 'characters',
    sizes: doubling(125_000),
    inText: true,
    page: (size) => article(`<p>${'. '.repeat(size / 2)}</p>`),
  },
  {
    name: 'combining marks',
    unit: 'characters',
    sizes: doubling(125_000),
    inText: true,
    page: (size) => article(`<p>${`e${'\u0301'.repeat(49)} `.repeat(size / 50)}</p>`),
  },
  {
    name: 'much text',
    unit: 'characters',
    sizes: doubling(250_000),
    inText: true,
    page: (size) => article(`<p>${SENTENCE.repeat(size / SENTENCE.length)}</p>`),
  },
  {
    name: 'half pairs',
    unit: 'characters',
    sizes: doubling(125_000),
    inText: true,
    page: (size) => article(`<p>${'\ud83d '.repeat(size / 2)}</p>`),
  },
];
