import type { ComponentChildren, VNode } from 'preact';
import type { CodeBlock, FigureBlock, HeadingLevel, MathBlock } from '../../core/model';
import { blockDirection } from './block-direction';
import { spanIn } from './folds';
import type { TextContext } from './frame';
import { ImageView } from './image-view';
import { inlineText } from './inline-view';
import { wholeBlockId } from './landing';
import { ScrollRegion } from './scroll-region';
import { tableView } from './table-view';

interface BlockAttributes {
  readonly 'data-block'?: number;
  /** Where the element begins in the block's text, unless at 0. */
  readonly 'data-from'?: number;
  readonly id?: string;
  readonly class?: string;
  readonly tabindex?: number;
  readonly dir?: 'ltr' | 'rtl';
}

/** What identifies a block's element: its id unless a place at its start has it, focusable where a link landed on it. */
export function blockAttributes(context: TextContext, index: number, className?: string): BlockAttributes {
  const { article, places, landing, linkable, extent } = context;
  const id = wholeBlockId(index);
  const text = article.blocks[index]?.text ?? '';
  const from = spanIn(extent, index, text.length).start;
  const taken =
    !linkable ||
    from > 0 ||
    places.get(index)?.some(({ start }) => start === 0) === true ||
    (landing !== null && !landing.whole && landing.id === id);
  const landed = landing?.whole === true && landing.block === index && from === 0;
  const classes = [className, landed ? 'landed' : null].filter((name) => typeof name === 'string').join(' ');
  const dir = blockDirection(text, article.dir);
  return {
    ...(linkable ? { 'data-block': index } : {}),
    ...(from > 0 ? { 'data-from': from } : {}),
    ...(taken ? {} : { id }),
    ...(classes === '' ? {} : { class: classes }),
    ...(landed ? { tabindex: -1 } : {}),
    ...(dir === null ? {} : { dir }),
  };
}

/** One block that is no heading, list item or footnote on its own, or the text of one that is. */
export function blockView(context: TextContext, index: number): ComponentChildren {
  const block = context.article.blocks[index];
  if (!block) return null;
  switch (block.kind) {
    case 'paragraph':
    case 'listItem':
    case 'footnote':
      return (
        <p key={index} {...blockAttributes(context, index)}>
          {inlineText(context, index)}
        </p>
      );
    case 'heading':
      return headingView(context, index, 'minor-heading');
    case 'code':
      return codeView(context, index, block);
    case 'table':
      return (
        <ScrollRegion
          key={index}
          {...blockAttributes(context, index, 'table')}
          label={block.caption ?? context.words.table}
        >
          {tableView(context, index, block)}
        </ScrollRegion>
      );
    case 'figure':
      return figureView(context, index, block);
    case 'math':
      return mathView(context, index, block);
    case 'thematicBreak':
      return <hr key={index} {...blockAttributes(context, index)} />;
  }
  return block satisfies never;
}

/** A block as a heading; `context.headingLevel` says of which level. */
export function headingView(context: TextContext, index: number, className?: string): VNode {
  const Heading: `h${HeadingLevel}` = `h${context.headingLevel}`;
  return (
    <Heading key={index} {...blockAttributes(context, index, className)}>
      {inlineText(context, index)}
    </Heading>
  );
}

function codeView(context: TextContext, index: number, block: CodeBlock): VNode {
  const { words } = context;
  return (
    <div key={index} {...blockAttributes(context, index, 'code')} dir="ltr">
      <p class="code-bar">
        <span class="code-language" translate={false}>
          {block.language}
        </span>
        <button type="button" class="copy-code" lang={words.lang} dir={words.dir}>
          {words.copyCode}
        </button>
      </p>
      <ScrollRegion label={block.language ?? words.code}>
        <pre translate={false}>
          <code>{inlineText(context, index)}</code>
        </pre>
      </ScrollRegion>
    </div>
  );
}

function figureView(context: TextContext, index: number, block: FigureBlock): VNode {
  return (
    <figure key={index} {...blockAttributes(context, index)}>
      {block.images.map((image, at) => (
        <ImageView key={at} image={image} words={context.words} shown={context.images} />
      ))}
      {block.text !== '' && <figcaption>{inlineText(context, index)}</figcaption>}
    </figure>
  );
}

function mathView(context: TextContext, index: number, block: MathBlock): VNode {
  return (
    <div key={index} {...blockAttributes(context, index, 'math')} dir="ltr">
      <ScrollRegion label={block.text}>
        {block.tex === null ? inlineText(context, index) : <code translate={false}>{block.tex}</code>}
      </ScrollRegion>
    </div>
  );
}
