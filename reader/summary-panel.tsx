import { Fragment, type ComponentChildren, type VNode } from 'preact';
import { anchorId } from '../src/core/anchor';
import type { Claim, Digest, Quote, Section, Summary } from '../src/core/model';
import { countMessage, message, messagesLanguage } from '../src/platform/messages';
import { topClaims } from '../src/view/top-claims';
import { wholeBlockId } from '../src/view/text/landing';
import { interfaceLanguage } from '../src/platform/interface-language';
import { sectionName } from '../src/platform/section-name';

interface Props {
  readonly sections: readonly Section[];
  /** `null` while it is being made. */
  readonly summary: Summary | null;
  /** Sentences shown for each section. */
  readonly count: number;
}

/** DOM id of a claim's place in the summary: where the way back from the text leads. */
export function summaryId(claimId: string): string {
  return `summary-${claimId}`;
}

/** The summary over the text: the gist, and each section's sentences on demand. Every sentence leads to its place. */
export function SummaryPanel({ sections, summary, count }: Props): VNode {
  return (
    <section class="summary" aria-labelledby="summary-title">
      <h2 id="summary-title" class="small-title" {...interfaceLanguage()}>
        {message('readerSummary')}
      </h2>
      {summary === null ? <p class="gist coming" /> : <SummaryText {...{ sections, summary, count }} />}
    </section>
  );
}

interface TextProps extends Props {
  readonly summary: Summary;
}

function SummaryText({ sections, summary, count }: TextProps): VNode {
  const [first, ...others] = summary.sections;
  // The digest of an article of one section stands for the gist.
  if (first && others.length === 0 && summary.gist.length === 0) {
    return <p class="gist">{claimLinks(first.claims, Infinity)}</p>;
  }
  return (
    <>
      {summary.gist.length > 0 && <p class="gist">{claimLinks(summary.gist, Infinity)}</p>}
      <details class="digests">
        <summary {...interfaceLanguage()}>{countMessage('readerSections', sections.length)}</summary>
        <ol>
          {summary.sections.map((digest) => (
            <DigestView key={digest.section} digest={digest} sections={sections} count={count} />
          ))}
        </ol>
      </details>
    </>
  );
}

interface DigestProps extends Pick<Props, 'sections' | 'count'> {
  readonly digest: Digest;
}

function DigestView({ digest, sections, count }: DigestProps): VNode | null {
  const section = sections[digest.section];
  if (!section) return null;
  const unnamed = section.heading === null && section.label === null;
  return (
    <li>
      <a
        class="digest-heading"
        href={`#${wholeBlockId(section.from)}`}
        lang={unnamed ? messagesLanguage() : undefined}
      >
        {sectionName(section)}
      </a>
      {digest.claims.length > 0 && <p>{claimLinks(digest.claims, count)}</p>}
      {digest.described && (
        <p>
          <a href={`#${wholeBlockId(digest.described.source.block)}`}>{digest.described.text}</a>
        </p>
      )}
    </li>
  );
}

function claimLinks(claims: readonly Claim[], count: number): ComponentChildren {
  return topClaims(claims, count).map(({ claim, context }) => (
    <Fragment key={anchorId(claim.source)}>
      {context && quoteLink(context, 'summary-context')}
      {context && ' '}
      {quoteLink(claim, 'summary-claim')}{' '}
    </Fragment>
  ));
}

function quoteLink({ text, source }: Quote, className: string): VNode {
  const id = anchorId(source);
  return (
    <a id={className === 'summary-claim' ? summaryId(id) : undefined} class={className} href={`#${id}`}>
      {text}
    </a>
  );
}
