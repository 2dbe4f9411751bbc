import { h, type VNode } from 'preact';
import type { Block } from '../src/core/model';

/** A text that is as short as its summary would be, shown itself. */
export function ShortText({ blocks }: { readonly blocks: readonly Block[] }): VNode {
  return (
    <div class="short-text">
      {blocks.map((block, index) => block.text !== '' && h(elementFor(block), { key: index }, block.text))}
    </div>
  );
}

function elementFor(block: Block): 'h2' | 'pre' | 'blockquote' | 'p' {
  switch (block.kind) {
    case 'heading':
      return 'h2';
    case 'code':
    case 'table':
      return 'pre';
    case 'paragraph':
    case 'listItem':
      return block.quoteDepth > 0 ? 'blockquote' : 'p';
    case 'footnote':
    case 'figure':
    case 'math':
    case 'thematicBreak':
      return 'p';
  }
  return block satisfies never;
}
