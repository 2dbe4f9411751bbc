import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { articleOf } from '../page';

beforeEach(() => {
  // However slow the machine, no time passes.
  vi.spyOn(performance, 'now').mockReturnValue(0);
});

afterEach(() => void vi.restoreAllMocks());

const SENTENCE = 'The miller of the valley counted the sacks again and wrote the number on the door. ';
const LINKS = `<ul>${'<li><a href="/boats">Boats and their owners</a></li>'.repeat(8)}</ul>`;

/** Paragraphs of so many sentences, a heading before every seventh. */
function partsOf(paragraphs: number, sentences: number): string[] {
  return Array.from({ length: paragraphs }, (_, index) => {
    const heading = index % 7 === 0 ? `<h2>Part ${index}</h2>` : '';
    return `${heading}<p>${SENTENCE.repeat(sentences)}It was ${index}.</p>`;
  });
}

test.each([
  [3, 1],
  [10, 100],
  [50, 20],
  [50, 100],
  [200, 2],
  [200, 20],
  [1000, 5],
  [3000, 1],
])('a text of %i paragraphs of %i sentences has no holes, wherever it stands', (paragraphs, sentences) => {
  const text = partsOf(paragraphs, sentences).join('');
  const due = paragraphs + Math.ceil(paragraphs / 7);
  const title = '<title>The mill</title>';
  const inArticle = `${title}<nav>${LINKS}</nav><article><h1>The mill</h1>${text}</article><footer>The port</footer>`;
  const inDivision = `${title}<div class="page"><div class="c1"><h1>The mill</h1>${text}</div></div>`;
  for (const html of [inArticle, inDivision]) expect(articleOf(html).blocks).toHaveLength(due);
});

test('paragraphs that look alike stay together, however short one of them is', () => {
  const short = '<p>She said nothing at all.</p>';
  const parts = partsOf(9, 2);
  const { blocks } = articleOf(`<div class="page"><h1>The mill</h1>${parts.join(short)}</div>`);
  expect(blocks.filter(({ text }) => text === 'She said nothing at all.')).toHaveLength(8);
});

test('the items of a list stand or fall together', () => {
  const items =
    '<li>Rope</li><li><a href="/tar">Tar</a></li><li>A lamp that burns for a night and a day</li>';
  const { blocks } = articleOf(
    `<article><h1>The mill</h1>${partsOf(9, 2).join('')}<p>${SENTENCE}They took:</p><ul>${items}</ul><p>${SENTENCE}</p></article>`,
  );
  expect(blocks.filter(({ kind }) => kind === 'listItem').map(({ text }) => text)).toEqual([
    'Rope',
    'Tar',
    'A lamp that burns for a night and a day',
  ]);
});
