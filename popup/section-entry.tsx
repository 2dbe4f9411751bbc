import { h, type VNode } from 'preact';
import { anchorId } from '../src/core/anchor';
import type { Digest, Quote, Section } from '../src/core/model';
import { interfaceLanguage } from '../src/platform/interface-language';
import { message } from '../src/platform/messages';
import { sectionName } from '../src/platform/section-name';
import { readerUrl } from '../src/platform/tabs';
import { Claims } from './claims';

interface Props {
  readonly entry: string;
  readonly section: Section;
  readonly digest: Digest | null;
  readonly count: number;
  /** The whole text is this section. */
  readonly alone: boolean;
}

/** The page's title is the first level of headings. */
const TITLE_LEVEL = 1;
const LOWEST_LEVEL = 6;

/** One section: its heading and its sentences, each a link to its place; or what it holds where it has no sentence. */
export function SectionEntry({ entry, section, digest, count, alone }: Props): VNode {
  const named = section.heading !== null;
  const ours = !named && section.label === null;
  return (
    <section class={`section level-${section.level}`} data-section>
      {h(
        `h${Math.min(section.level + TITLE_LEVEL, LOWEST_LEVEL)}`,
        { class: named ? 'heading' : 'heading unnamed' },
        <a
          href={readerUrl(entry, anchorId({ block: section.from, start: 0 }))}
          target="_blank"
          {...(ours ? interfaceLanguage() : {})}
        >
          {ours && alone ? message('popupInBrief') : sectionName(section)}
        </a>,
      )}
      {digest && digest.claims.length > 0 && <Claims entry={entry} claims={digest.claims} count={count} />}
      {digest?.described && <Described entry={entry} quote={digest.described} />}
    </section>
  );
}

function Described({ entry, quote }: { readonly entry: string; readonly quote: Quote }): VNode {
  return (
    <p class="described">
      <a href={readerUrl(entry, anchorId(quote.source))} target="_blank">
        {quote.text}
      </a>
    </p>
  );
}
