import { Component, Fragment, type ComponentChildren, type VNode } from 'preact';
import type { Anchor, HeadingLevel, Section, Span } from '../../core/model';
import { headingView } from './block-view';
import { FoldView } from './fold-view';
import { foldAround, holds } from './folds';
import type { TextContext, TextFrame } from './frame';
import { deeper } from './heading-levels';
import type { Landing } from './landing';
import { textView } from './text-view';

interface Props {
  /** `null`: its text is still to come, and its room is kept for it. */
  readonly frame: TextFrame | null;
  readonly section: Section;
  readonly index: number;
  readonly level: HeadingLevel;
  /** Only where the landing is in this section. */
  readonly landing: Landing | null;
  /** `null`: nothing is folded. */
  readonly kept: KeptText | null;
}

/** What stays of a section while the rest is folded away. */
export interface KeptText {
  readonly sentences: readonly Anchor[];
  /** What a section without a sentence of its own holds. */
  readonly described: string | null;
}

/** A section of the text under its heading; a long article renders again only the section that a link leads to. */
export class SectionView extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    const { frame, landing, kept } = this.props;
    return next.frame !== frame || next.landing !== landing || next.kept !== kept;
  }

  override render(): VNode {
    const { frame, section, index, level, landing, kept } = this.props;
    const attributes = {
      'data-section': index,
      'data-origin': section.origin,
      style: { '--words': section.words },
    };
    if (frame === null) return <section {...attributes} data-coming="" />;
    const headed = section.origin === 'markup' || section.origin === 'styled';
    const context = { ...frame, landing, extent: null, headingLevel: deeper(level, 1) };
    const body = { start: headed ? section.from + 1 : section.from, end: section.to };
    return (
      <section {...attributes} data-folded={kept === null ? undefined : ''}>
        {headed && headingView({ ...context, headingLevel: level }, section.from)}
        {section.origin === 'topic' && <PrecisHeading {...{ frame, section, level }} />}
        {section.origin === 'lead' && <LeadHeading {...{ frame, level }} />}
        {kept === null ? textView(context, body.start, body.end) : foldedText(context, body, kept)}
      </section>
    );
  }
}

/** The text of a section with all but some of its sentences folded away. */
function foldedText(context: TextContext, body: Span, { sentences, described }: KeptText): ComponentChildren {
  const { article, landing, words } = context;
  const pieces = foldAround(article.blocks, body, sentences).map((piece) => {
    const { first, start, last } = piece;
    const text = textView({ ...context, extent: piece }, first, last + 1);
    const key = `${first} ${start} ${piece.kept}`;
    if (piece.kept) return <Fragment key={key}>{text}</Fragment>;
    const landed = landing !== null && holds(piece, landing.block, landing.whole ? 0 : landing.place.start);
    return (
      <FoldView key={key} count={piece.words} words={words} landing={landed}>
        {text}
      </FoldView>
    );
  });
  return described === null
    ? pieces
    : [
        <p key="described" class="described">
          {described}
        </p>,
        ...pieces,
      ];
}

/** A name that Precis gave; it says so, for it is not the author's. */
function PrecisHeading({
  frame: { words },
  section,
  level,
}: Pick<Props, 'section' | 'level'> & { readonly frame: TextFrame }): VNode {
  const Heading: `h${HeadingLevel}` = `h${level}`;
  return (
    <Heading class="precis-heading">
      {section.label ?? words.part}
      <small lang={words.lang} dir={words.dir}>
        {words.namedByPrecis}
      </small>
    </Heading>
  );
}

/** The beginning has no heading in print; screen readers jump by headings, so they get one. */
function LeadHeading({
  frame: { words },
  level,
}: Pick<Props, 'level'> & { readonly frame: TextFrame }): VNode {
  const Heading: `h${HeadingLevel}` = `h${level}`;
  return (
    <Heading class="visually-hidden" lang={words.lang} dir={words.dir}>
      {words.beginning}
    </Heading>
  );
}
