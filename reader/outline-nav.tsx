import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Article, HeadingLevel, Section } from '../src/core/model';
import { message, messagesLanguage } from '../src/platform/messages';
import { sectionName } from '../src/platform/section-name';
import { wholeBlockId } from '../src/view/text/landing';
import { Progress } from './progress';

interface Props {
  readonly article: Article;
  readonly sections: readonly Section[];
  readonly levels: readonly HeadingLevel[];
  /** Index of the section being read. */
  readonly current: number;
  /** Beside the text, or in a panel that a button opens where there is no room beside it. */
  readonly beside: boolean;
}

/** The sections of the text as links; the one being read is marked. */
export function OutlineNav({ article, sections, levels, current, beside }: Props): VNode {
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => showEntry(list.current, current), [current, beside]);
  return (
    <nav
      id="outline"
      class={beside ? 'outline' : 'outline panel'}
      popover={beside ? undefined : 'auto'}
      aria-labelledby="outline-title"
    >
      <p id="outline-title" class="small-title">
        {message('readerOutline')}
      </p>
      <Progress sections={sections} lang={article.lang} />
      <ol ref={list} lang={article.lang} dir={article.dir}>
        {sections.map((section, index) => (
          <li key={section.from} class={`level-${levels[index] ?? 2}`}>
            <a
              href={`#${wholeBlockId(section.from)}`}
              aria-current={index === current ? 'location' : undefined}
              lang={section.heading === null && section.label === null ? messagesLanguage() : undefined}
              onClick={closePanel}
            >
              {sectionName(section)}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Brings an entry of a long outline into view, without moving the page. */
function showEntry(list: HTMLElement | null, index: number): void {
  const nav = list?.closest('nav');
  const entry = list?.children[index];
  if (!nav || !entry) return;
  const [around, box] = [nav.getBoundingClientRect(), entry.getBoundingClientRect()];
  if (box.top < around.top) nav.scrollTop -= around.top - box.top;
  if (box.bottom > around.bottom) nav.scrollTop += box.bottom - around.bottom;
}

/** Where the outline covers the text, following one of its links is the end of its use. */
function closePanel(): void {
  const outline = document.getElementById('outline');
  if (outline?.matches(':popover-open') === true) outline.hidePopover();
}
