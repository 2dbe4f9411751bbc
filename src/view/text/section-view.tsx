import { Component, type VNode } from 'preact';
import type { HeadingLevel, Section } from '../../core/model';
import { headingView } from './block-view';
import type { TextFrame } from './frame';
import { deeper } from './heading-levels';
import type { Landing } from './landing';
import { textView } from './text-view';

interface Props {
  readonly frame: TextFrame;
  readonly section: Section;
  readonly index: number;
  readonly level: HeadingLevel;
  /** Only where the landing is in this section. */
  readonly landing: Landing | null;
}

/** A section of the text under its heading; a long article renders again only the section that a link leads to. */
export class SectionView extends Component<Props> {
  override shouldComponentUpdate(next: Props): boolean {
    return next.frame !== this.props.frame || next.landing !== this.props.landing;
  }

  override render(): VNode {
    const { frame, section, index, level, landing } = this.props;
    const headed = section.origin === 'markup' || section.origin === 'styled';
    const context = { ...frame, landing, headingLevel: deeper(level, 1) };
    return (
      <section data-section={index} data-origin={section.origin} style={{ '--words': section.words }}>
        {headed && headingView({ ...context, headingLevel: level }, section.from)}
        {section.origin === 'topic' && <PrecisHeading {...this.props} />}
        {section.origin === 'lead' && <LeadHeading {...this.props} />}
        {textView(context, headed ? section.from + 1 : section.from, section.to)}
      </section>
    );
  }
}

/** A name that Precis gave; it says so, for it is not the author's. */
function PrecisHeading({ frame: { words }, section, level }: Props): VNode {
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
function LeadHeading({ frame: { words }, level }: Props): VNode {
  const Heading: `h${HeadingLevel}` = `h${level}`;
  return (
    <Heading class="visually-hidden" lang={words.lang} dir={words.dir}>
      {words.beginning}
    </Heading>
  );
}
