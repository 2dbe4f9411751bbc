import { expect, test } from 'vitest';
import type { Block } from '../../../../src/core/model';
import { blocksOf } from '../page';

/** Depth, marker, number and text of an item, as one line; other blocks by their kind. */
function lineOf(block: Block): string {
  if (block.kind !== 'listItem') return `${block.kind} ${block.text}`;
  return `${'>'.repeat(block.depth)}${block.marker} ${block.ordinal ?? '-'} ${block.text}`;
}

const LISTS: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a reversed list counts down to one',
    '<ol reversed><li>third stone</li><li>second stone</li><li>first stone</li></ol>',
    ['ordered 3 third stone', 'ordered 2 second stone', 'ordered 1 first stone'],
  ],
  [
    'a reversed list counts down from its start',
    '<ol reversed start="10"><li>ten stones</li><li>nine stones</li></ol>',
    ['ordered 10 ten stones', 'ordered 9 nine stones'],
  ],
  [
    'numbers may be nought and negative, and what is no number counts on',
    '<ol start="0"><li>none</li><li value="-3">below</li><li value="many">above</li></ol>',
    ['ordered 0 none', 'ordered -3 below', 'ordered -2 above'],
  ],
  ['an item without text keeps its number', '<ol><li></li><li>second</li></ol>', ['ordered 2 second']],
  [
    'an ordered list in a bulleted one, and another in it, count each for themselves',
    '<ul><li>wheel<ol><li>rim<ol start="5"><li>inner</li></ol></li><li>spokes</li></ol></li><li>race</li></ul>',
    ['bullet - wheel', '>ordered 1 rim', '>>ordered 5 inner', '>ordered 2 spokes', 'bullet - race'],
  ],
  [
    'text behind an inner list goes on in its item, without a number',
    '<ol><li>before<ul><li>inside</li></ul>behind</li><li>next</li></ol>',
    ['ordered 1 before', '>bullet - inside', 'ordered - behind', 'ordered 2 next'],
  ],
  [
    'only the first paragraph of an item shows its number',
    '<ol><li><p>Lift the gate by hand.</p><p>It is heavy.</p></li><li><p>Wait.</p></li></ol>',
    ['ordered 1 Lift the gate by hand.', 'ordered - It is heavy.', 'ordered 2 Wait.'],
  ],
  [
    'code between the paragraphs of an item stays code',
    '<ol><li>Run this:<pre>turn --slow</pre>and wait.</li><li>Stop.</li></ol>',
    ['ordered 1 Run this:', 'code turn --slow', 'ordered - and wait.', 'ordered 2 Stop.'],
  ],
  [
    'a list right inside a list, as some editors write it, is one deeper',
    '<ul><li>wheel</li><ul><li>rim</li></ul><li>race</li></ul>',
    ['bullet - wheel', '>bullet - rim', 'bullet - race'],
  ],
  [
    'terms and descriptions keep their kind, in groups and with lists in them',
    '<dl><div><dt>Race</dt><dt>Leat</dt><dd>The channel.<ul><li>head race</li></ul></dd><dd>A runner.</dd></div></dl>',
    [
      'term - Race',
      'term - Leat',
      'description - The channel.',
      '>bullet - head race',
      'description - A runner.',
    ],
  ],
];

test.each(LISTS)('%s', (_, html, lines) => {
  expect(blocksOf(html).map(lineOf)).toEqual(lines);
});

test('items of a list in a quotation know its depth, a quotation in an item the item', () => {
  expect(blocksOf('<blockquote><ul><li>The wheel turned.</li></ul></blockquote>')).toMatchObject([
    { kind: 'listItem', quoteDepth: 1 },
  ]);
  expect(blocksOf('<ul><li>He said:<blockquote><p>It turned.</p></blockquote></li></ul>')).toMatchObject([
    { kind: 'listItem', quoteDepth: 0 },
    { kind: 'listItem', quoteDepth: 1, text: 'It turned.' },
  ]);
});
