import type { ComponentChildren, VNode } from 'preact';
import type { Block, Span } from '../../core/model';
import { spanIn } from './folds';
import { referenceElementId } from './footnote-links';
import type { TextContext } from './frame';
import { inlineTree, segments, type InlineElement, type InlineNode } from '../../core/inline-tree';
import { nestMarks } from '../../core/nest-marks';
import type { Place } from './places';

interface InlineContext extends TextContext {
  readonly block: number;
}

/** The running text of a block, or of a part of it such as a table cell, with its marks and its places. */
export function inlineText(context: TextContext, index: number, range?: Span): ComponentChildren {
  const block = context.article.blocks[index];
  if (!block) return null;
  const { text } = block;
  const whole = range ?? spanIn(context.extent, index, text.length);
  const nested = nestMarks(block.marks);
  const inline = { ...context, block: index };
  return segments(whole, placesIn(context, index, block)).flatMap((segment) => {
    const content = inlineTree(text, segment, nested).map((node) => inlineNode(inline, node));
    return segment.place ? placeElement(inline, segment.place, { segment, content }) : content;
  });
}

function placesIn({ places, landing }: TextContext, index: number, block: Block): readonly Place[] {
  const known = places.get(index) ?? [];
  if (landing === null || landing.whole || landing.block !== index || block.text === '') return known;
  return known.includes(landing.place) ? known : [...known, landing.place];
}

/** Only the part where a place begins bears its id, and only the part where it ends the way back. */
function placeElement(
  context: InlineContext,
  place: Place,
  { segment, content }: { segment: Span; content: ComponentChildren },
): ComponentChildren {
  const { landing, words, wayBack } = context;
  const landed = landing?.id === place.id;
  const isClaim = place.role === 'claim' || place.role === 'spare';
  const element = (
    <span
      key={place.id}
      id={segment.start === place.start ? place.id : undefined}
      class={`place ${place.role}${landed ? ' landed' : ''}`}
      data-claim={isClaim ? '' : undefined}
      tabindex={landed ? -1 : undefined}
    >
      {content}
    </span>
  );
  if (place.role !== 'claim' || segment.end !== place.end) return element;
  return [
    element,
    <a
      key={`${place.id} back`}
      class="way-back"
      href={`#${wayBack(place.id)}`}
      lang={words.lang}
      aria-label={words.backToSummary}
    />,
  ];
}

function inlineNode(context: InlineContext, node: InlineNode): ComponentChildren {
  if (typeof node === 'string') return node;
  const children = node.children.map((child) => inlineNode(context, child));
  return markElement(context, node, children);
}

function markElement(context: InlineContext, node: InlineElement, children: ComponentChildren): VNode {
  const { mark } = node;
  switch (mark.kind) {
    case 'emphasis':
      return <em>{children}</em>;
    case 'strong':
      return <strong>{children}</strong>;
    case 'inlineCode':
      return (
        <code dir="ltr" translate={false}>
          {children}
        </code>
      );
    case 'subscript':
      return <sub>{children}</sub>;
    case 'superscript':
      return <sup>{children}</sup>;
    case 'keyboard':
      return <kbd>{children}</kbd>;
    case 'highlight':
      return <mark>{children}</mark>;
    case 'deleted':
      return <del>{children}</del>;
    case 'math':
      return (
        <span class="inline-math" title={mark.tex ?? undefined}>
          {children}
        </span>
      );
    case 'ruby':
      // The annotation is painted by the style sheet, so that a sentence's text stays the sentence.
      return (
        <ruby>
          {children}
          <rt data-annotation={mark.annotation} />
        </ruby>
      );
    case 'link':
      return (
        <a href={mark.href} target="_blank" rel="noopener noreferrer">
          {children}
        </a>
      );
    case 'footnoteReference':
      return footnoteReference(context, { ...node, children: [] }, { footnote: mark.footnote, children });
  }
  return mark satisfies never;
}

function footnoteReference(
  { block, footnotes, words }: InlineContext,
  { mark, start }: InlineElement,
  { footnote, children }: { footnote: string; children: ComponentChildren },
): VNode {
  const note = footnotes.noteIds.get(footnote);
  if (note === undefined) return <sup>{children}</sup>;
  const id = start === mark.start ? referenceElementId(block, start) : undefined;
  const label = footnotes.references.get(note)?.find((reference) => reference.id === id)?.label ?? '';
  return (
    <sup>
      <a id={id} class="footnote-reference" href={`#${note}`} aria-label={words.footnote(label)}>
        {children}
      </a>
    </sup>
  );
}
