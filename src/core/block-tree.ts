import type { Block, ListItemBlock } from './model';

/** Blocks are flat in the model; this is how they nest on a page. Every block stands in the tree once, in order. */
export type BlockNode = BlockLeaf | QuoteNode | ListNode | FootnotesNode;

export interface BlockLeaf {
  readonly kind: 'block';
  /** Index into the article's blocks. */
  readonly index: number;
}

export interface QuoteNode {
  readonly kind: 'quote';
  readonly children: readonly BlockNode[];
}

export interface ListNode {
  readonly kind: 'list';
  readonly type: ListType;
  readonly items: readonly ListItemNode[];
}

export type ListType = 'bullet' | 'ordered' | 'descriptions';

export interface ListItemNode {
  readonly marker: ListItemBlock['marker'];
  /** The number of an ordered item where the author gave one. */
  readonly ordinal: number | null;
  readonly children: readonly BlockNode[];
}

export interface FootnotesNode {
  readonly kind: 'footnotes';
  readonly indices: readonly number[];
}

/** Levels of quotes, and of lists, that are shown as such. Deeper ones stay at this level: nobody can tell more apart. */
const MAX_DEPTH = 6;

/** A container that can still take more; lists take items, and their last item takes blocks. */
interface OpenList {
  readonly depth: number;
  readonly type: ListType;
  readonly items: { marker: ListItemBlock['marker']; ordinal: number | null; children: BlockNode[] }[];
}

interface OpenQuote {
  readonly children: BlockNode[];
  readonly lists: OpenList[];
  footnotes: { readonly kind: 'footnotes'; readonly indices: number[] } | null;
}

/** The blocks [from, to) of an article as a tree. */
export function blockTree(blocks: readonly Block[], from: number, to: number): BlockNode[] {
  const root: OpenQuote = { children: [], lists: [], footnotes: null };
  const quotes = [root];
  for (let index = from; index < to; index += 1) {
    const block = blocks[index];
    if (!block) break;
    const quote = openQuote(quotes, root, quoteDepthOf(block));
    if (block.kind === 'listItem') addItem(quote, block, index);
    else {
      quote.lists.length = 0;
      addBlock(quote, block, index);
    }
  }
  return root.children;
}

function quoteDepthOf(block: Block): number {
  const quoted = block.kind === 'paragraph' || block.kind === 'listItem';
  return quoted ? Math.min(block.quoteDepth, MAX_DEPTH) : 0;
}

/** Closes and opens quotes until `depth` of them are open. */
function openQuote(quotes: OpenQuote[], root: OpenQuote, depth: number): OpenQuote {
  if (quotes.length > depth + 1) quotes.length = depth + 1;
  let quote = quotes.at(-1) ?? root;
  while (quotes.length < depth + 1) {
    const inner: OpenQuote = { children: [], lists: [], footnotes: null };
    quote.children.push({ kind: 'quote', children: inner.children });
    quote.lists.length = 0;
    quotes.push(inner);
    quote = inner;
  }
  return quote;
}

function addBlock(quote: OpenQuote, block: Block, index: number): void {
  if (block.kind !== 'footnote') {
    quote.children.push({ kind: 'block', index });
    return;
  }
  if (quote.children.at(-1) !== quote.footnotes) {
    quote.footnotes = { kind: 'footnotes', indices: [] };
    quote.children.push(quote.footnotes);
  }
  quote.footnotes?.indices.push(index);
}

function addItem(quote: OpenQuote, block: ListItemBlock, index: number): void {
  const depth = Math.min(block.depth, MAX_DEPTH - 1);
  const { lists } = quote;
  while ((lists.at(-1)?.depth ?? -1) > depth) lists.pop();
  const type = typeOf(block);
  if (lists.at(-1)?.depth === depth && lists.at(-1)?.type !== type) lists.pop();
  let list = lists.at(-1);
  if (list?.depth !== depth) {
    const inner: OpenList = { depth, type, items: [] };
    (list?.items.at(-1)?.children ?? quote.children).push({ kind: 'list', type, items: inner.items });
    lists.push(inner);
    list = inner;
  }
  const leaf: BlockLeaf = { kind: 'block', index };
  const last = list.items.at(-1);
  const continues = type === 'ordered' && block.ordinal === null;
  if (last && continues) last.children.push(leaf);
  else list.items.push({ marker: block.marker, ordinal: block.ordinal, children: [leaf] });
}

function typeOf({ marker }: ListItemBlock): ListType {
  return marker === 'term' || marker === 'description' ? 'descriptions' : marker;
}
