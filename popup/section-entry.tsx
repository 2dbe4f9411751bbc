import { h, type VNode } from 'preact';
import { anchorId } from '../src/core/anchor';
import type { Quote } from '../src/core/model';
import { interfaceLanguage } from '../src/platform/interface-language';
import { message } from '../src/platform/messages';
import { sectionName } from '../src/platform/section-name';
import { readerUrl } from '../src/platform/tabs';
import { joinsNext } from '../src/view/joins-next';
import { Claims } from './claims';
import { sectionTime } from './section-time';
import type { SummaryProps } from './summary';

interface Props extends SummaryProps {
  /** Of the section. */
  readonly index: number;
  /** How many of its sentences stand for it, at most. */
  readonly count: number;
}

/** The page's title is the first level of headings. */
const TITLE_LEVEL = 1;
const LOWEST_LEVEL = 6;

/** One section: its heading and its sentences, each a link to its place; or what it holds where it has no sentence. */
export function SectionEntry({ reading, tools, use, index, count }: Props): VNode | null {
  const { article, id, sections, summary, origin } = reading;
  const section = sections[index];
  if (!section) return null;
  const { heading, label, level, words } = section;
  const digest = summary.sections.find((candidate) => candidate.section === index);
  const ours = heading === null && label === null;
  const joined = joinsNext(section, sections[index + 1]);
  return (
    <section class={`section level-${level}${joined ? ' joined' : ''}`} data-section={index}>
      <div class="head">
        {h(
          `h${Math.min(level + TITLE_LEVEL, LOWEST_LEVEL)}`,
          { class: heading === null ? 'heading unnamed' : 'heading' },
          <a
            href={readerUrl(id, anchorId({ block: section.from, start: 0 }))}
            target="_blank"
            title={label === null ? undefined : message('namedByPrecis')}
            {...(ours ? interfaceLanguage() : {})}
          >
            {ours && sections.length === 1 ? message('popupInBrief') : sectionName(section)}
          </a>,
        )}
        {words > 0 && sections.length > 1 && (
          <span class="time" {...interfaceLanguage()}>
            {sectionTime(words, article.lang)}
          </span>
        )}
        {origin.tab !== null && (
          <button
            type="button"
            class="tool page"
            data-action="show-in-page"
            aria-label={message('showInPage')}
            onClick={() => use.showInPage(reading, section)}
            {...interfaceLanguage()}
          />
        )}
      </div>
      {count > 0 && digest && digest.claims.length > 0 && (
        <Claims {...{ reading, tools, use, count }} claims={digest.claims} />
      )}
      {count > 0 && words > 0 && digest?.described && <Described entry={id} quote={digest.described} />}
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
