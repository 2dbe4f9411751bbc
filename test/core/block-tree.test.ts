import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block, ListItemBlock } from '../../src/core/model';
import { blockTree, type BlockNode } from '../../src/core/block-tree';

const paragraph = (quoteDepth = 0): Block => ({
  kind: 'paragraph',
  text: 'p',
  marks: [],
  quoteDepth,
  look: null,
});

interface ItemOptions {
  depth?: number;
  ordinal?: number | null;
  quoteDepth?: number;
}

function item(marker: ListItemBlock['marker'], options: ItemOptions = {}): Block {
  const { depth = 0, ordinal = null, quoteDepth = 0 } = options;
  return { kind: 'listItem', text: 'i', marks: [], quoteDepth, depth, marker, ordinal };
}

const footnote = (id: string): Block => ({ kind: 'footnote', id, text: id, marks: [] });
const code: Block = { kind: 'code', text: 'x', marks: [], language: null };

/** `ul(0 ul(1))`: containers with the indices of their blocks. */
function written(nodes: readonly BlockNode[]): string {
  return nodes.map((node) => writtenNode(node)).join(' ');
}

function writtenNode(node: BlockNode): string {
  switch (node.kind) {
    case 'block':
      return String(node.index);
    case 'quote':
      return `quote(${written(node.children)})`;
    case 'footnotes':
      return `notes(${node.indices.join(' ')})`;
    case 'list': {
      const items = node.items.map(({ ordinal, children }) => `${ordinal ?? ''}[${written(children)}]`);
      return `${node.type}(${items.join('')})`;
    }
  }
  return node satisfies never;
}

const tree = (...blocks: Block[]): string => written(blockTree(blocks, 0, blocks.length));

test('paragraphs stand side by side', () => {
  expect(tree(paragraph(), code, paragraph())).toBe('0 1 2');
});

test('items of one list stand in one list', () => {
  expect(tree(item('bullet'), item('bullet'), paragraph(), item('bullet'))).toBe(
    'bullet([0][1]) 2 bullet([3])',
  );
});

test('a deeper item opens a list inside the item before', () => {
  expect(
    tree(item('bullet'), item('bullet', { depth: 1 }), item('bullet', { depth: 1 }), item('bullet')),
  ).toBe('bullet([0 bullet([1][2])][3])');
});

test('an item two levels deeper opens one list only, and its neighbour in between closes it', () => {
  expect(tree(item('bullet'), item('bullet', { depth: 2 }), item('bullet', { depth: 1 }))).toBe(
    'bullet([0 bullet([1]) bullet([2])])',
  );
});

test('a list that begins deep is a list', () => {
  expect(tree(item('ordered', { depth: 3, ordinal: 1 }), item('ordered', { depth: 3, ordinal: 2 }))).toBe(
    'ordered(1[0]2[1])',
  );
});

test('numbers are kept, and an item without one continues the item before', () => {
  expect(tree(item('ordered', { ordinal: 4 }), item('ordered'), item('ordered', { ordinal: 7 }))).toBe(
    'ordered(4[0 1]7[2])',
  );
});

test('bullets after numbers are another list', () => {
  expect(tree(item('ordered', { ordinal: 1 }), item('bullet'))).toBe('ordered(1[0]) bullet([1])');
});

test('terms and descriptions share a list', () => {
  expect(tree(item('term'), item('description'), item('term'), item('description'))).toBe(
    'descriptions([0][1][2][3])',
  );
});

test('neighbours of one quote depth share the quote, and deeper ones a quote in it', () => {
  expect(tree(paragraph(1), paragraph(2), paragraph(1), paragraph())).toBe('quote(0 quote(1) 2) 3');
});

test('a list in a quote ends with the quote', () => {
  expect(tree(item('bullet', { quoteDepth: 1 }), item('bullet'), item('bullet', { quoteDepth: 1 }))).toBe(
    'quote(bullet([0])) bullet([1]) quote(bullet([2]))',
  );
});

test('footnotes in a row share a list', () => {
  expect(tree(footnote('a'), footnote('b'), paragraph(), footnote('c'))).toBe('notes(0 1) 2 notes(3)');
});

test('only the blocks of the range are in the tree', () => {
  expect(written(blockTree([paragraph(), paragraph(), paragraph()], 1, 2))).toBe('1');
});

const anyBlock = fc.oneof(
  fc.nat(9).map(paragraph),
  fc.constant(code),
  fc.constant(footnote('n')),
  fc
    .record({
      marker: fc.constantFrom('bullet', 'ordered', 'term', 'description'),
      depth: fc.nat(12),
      quoteDepth: fc.nat(3),
      ordinal: fc.option(fc.nat(9)),
    })
    .map(({ marker, ...options }) => item(marker, options)),
);

test('every block stands in the tree once, in order', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { maxLength: 30 }), (blocks) => {
      const indices = tree(...blocks)
        .replaceAll(/\d*\[/g, ' ')
        .match(/\d+/g);
      expect((indices ?? []).map(Number)).toEqual(blocks.map((_, index) => index));
    }),
  );
});

test('ten thousand levels of quotes do not nest ten thousand elements', () => {
  const text = tree(...Array.from({ length: 10_000 }, (_, depth) => paragraph(depth)));
  expect(text.match(/quote\(/g)?.length).toBe(6);
});
