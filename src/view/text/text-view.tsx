import type { ComponentChildren, VNode } from 'preact';
import { blockView } from './block-view';
import { blockTree, type BlockNode, type ListItemNode, type ListNode } from '../../core/block-tree';
import type { TextContext } from './frame';
import { blockAttributes } from './block-view';
import { footnoteElementId } from './footnote-links';
import { inlineText } from './inline-view';

/** The blocks [from, to) with their lists, quotes and footnotes as they nest. */
export function textView(context: TextContext, from: number, to: number): ComponentChildren {
  return blockTree(context.article.blocks, from, to).map((node, at) => nodeView(context, node, at));
}

function nodeView(context: TextContext, node: BlockNode, key: number): ComponentChildren {
  switch (node.kind) {
    case 'block':
      return blockView(context, node.index);
    case 'quote':
      return (
        <blockquote key={key}>{node.children.map((child, at) => nodeView(context, child, at))}</blockquote>
      );
    case 'list':
      return listView(context, node, key);
    case 'footnotes':
      return (
        <ol key={key} class="footnotes" aria-label={context.words.footnotes}>
          {node.indices.map((index) => footnoteView(context, index))}
        </ol>
      );
  }
  return node satisfies never;
}

function listView(context: TextContext, { type, items }: ListNode, key: number): VNode {
  if (type === 'descriptions')
    return <dl key={key}>{items.map((item, at) => entryView(context, item, at))}</dl>;
  if (type === 'bullet') return <ul key={key}>{items.map((item, at) => itemView(context, item, at))}</ul>;
  return <ol key={key}>{items.map((item, at) => itemView(context, item, at))}</ol>;
}

function itemView(context: TextContext, { ordinal, children }: ListItemNode, key: number): VNode {
  const [first] = children;
  const { extent } = context;
  const continues = first?.kind === 'block' && first.index === extent?.first && extent.start > 0;
  return (
    <li key={key} value={ordinal ?? undefined} class={continues ? 'continued' : undefined}>
      {children.map((child, at) => nodeView(context, child, at))}
    </li>
  );
}

function entryView(context: TextContext, { marker, children }: ListItemNode, key: number): VNode {
  const content = children.map((child, at) => nodeView(context, child, at));
  return marker === 'term' ? <dt key={key}>{content}</dt> : <dd key={key}>{content}</dd>;
}

/** A footnote under the mark its references bear, with a way back to each of them. */
function footnoteView(context: TextContext, index: number): VNode {
  const { footnotes, words, linkable } = context;
  const id = footnoteElementId(index);
  const references = footnotes.references.get(id) ?? [];
  const label = references[0]?.label.replaceAll(/[[\]()]/g, '') ?? '';
  return (
    <li
      key={index}
      id={linkable ? id : undefined}
      data-label={label === '' ? undefined : label}
      tabindex={-1}
    >
      <p {...blockAttributes(context, index)}>
        {inlineText(context, index)}
        {references.map((reference) => (
          <a
            key={reference.id}
            class="footnote-back"
            href={`#${reference.id}`}
            lang={words.lang}
            aria-label={words.backToText}
          />
        ))}
      </p>
    </li>
  );
}
