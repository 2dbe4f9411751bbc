import { expect, test } from 'vitest';
import { blocksOf } from '../page';

const AXLE = 'The axle was made of one oak, felled in the year before the flood.';

/** Look and text of the blocks, one a line; line breaks as slashes. */
function linesOf(html: string): string[] {
  return blocksOf(html).map((block) => {
    const look = block.kind === 'paragraph' && block.look !== null ? `(${block.look}) ` : '';
    return `${look}${block.text.replaceAll('\n', ' / ')}`;
  });
}

const LINES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a poem keeps its lines',
    '<p>The wheel stands still<br>the brook runs on<br/>and nobody<br>\nlistens</p>',
    ['The wheel stands still / the brook runs on / and nobody / listens'],
  ],
  [
    'lines may stand in elements of their own',
    '<div><span>The wheel stands still</span><br><span>the brook runs on</span></div>',
    ['The wheel stands still / the brook runs on'],
  ],
  [
    'two breaks or more begin a paragraph',
    `<p>${AXLE}<br><br><br>${AXLE} Twice.</p>`,
    [AXLE, `${AXLE} Twice.`],
  ],
  ['a break at an end is none', `<p><br>${AXLE}<br></p><p><br></p>`, [AXLE]],
  [
    'a heading run in before a break is a paragraph that looks like one',
    `<p><b>The axle</b><br>${AXLE}</p>`,
    ['(strong) The axle', AXLE],
  ],
  [
    'the break may stand inside the heading run in',
    `<p><strong>The axle<br></strong>${AXLE}</p>`,
    ['(strong) The axle', AXLE],
  ],
  [
    'a heading run in may have several lines',
    `<p><b>The axle</b><br><b>of one oak</b><br>${AXLE}</p>`,
    ['(strong) The axle / of one oak', AXLE],
  ],
  [
    'a line in strong with text on it is none',
    `<p><b>The axle:</b> an oak<br>${AXLE}</p>`,
    [`The axle: an oak / ${AXLE}`],
  ],
  [
    'a heading run in without a break stays in its sentence',
    `<p><b>The axle.</b> ${AXLE}</p>`,
    [`The axle. ${AXLE}`],
  ],
  [
    'a first line that is a link is none, for it would be left out as one',
    `<p><b><a href="/axle">The axle</a></b><br>${AXLE}</p>`,
    [`The axle / ${AXLE}`],
  ],
  [
    'lines in strong throughout stay together',
    '<p><b>The wheel stands still</b><br><b>the brook runs on</b></p>',
    ['(strong) The wheel stands still / the brook runs on'],
  ],
  [
    'a long first line in strong is no heading',
    `<p><b>${AXLE} ${AXLE} ${AXLE}</b><br>${AXLE}</p>`,
    [`${AXLE} ${AXLE} ${AXLE} / ${AXLE}`],
  ],
  ['an item of a list stays one', `<ul><li><b>The axle</b><br>${AXLE}</li></ul>`, [`The axle / ${AXLE}`]],
  [
    'a heading stays one line',
    `<h2><b>The axle</b><br>of one oak</h2><p>${AXLE}</p>`,
    ['The axle of one oak', AXLE],
  ],
];

test.each(LINES)('%s', (_, html, lines) => {
  expect(linesOf(html)).toEqual(lines);
});

test('marks end with the heading run in and go on behind it', () => {
  expect(blocksOf('<p><i><b>The axle</b><br>It was made</i> of one oak.</p>')).toMatchObject([
    {
      marks: [
        { kind: 'strong', start: 0, end: 8 },
        { kind: 'emphasis', start: 0, end: 8 },
      ],
    },
    { text: 'It was made of one oak.', marks: [{ kind: 'emphasis', start: 0, end: 11 }] },
  ]);
});

test('short lines of speech are paragraphs', () => {
  const lines = ['“Is it turning?”', '“No.”', '“Will it?”', 'She shrugged.', '“Ask the brook.”'];
  expect(linesOf(lines.map((line) => `<p>${line}</p>`).join(''))).toEqual(lines);
});

test('a thematic break stands once between paragraphs', () => {
  const kinds = blocksOf(`<p>${AXLE}</p><hr><hr><p>${AXLE} Twice.</p>`).map((block) => block.kind);
  expect(kinds).toEqual(['paragraph', 'thematicBreak', 'paragraph']);
});
