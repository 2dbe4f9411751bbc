import type { VNode } from 'preact';
import type { Article, HeadingLevel, Section } from '../src/core/model';
import { message, messagesLanguage } from '../src/platform/messages';
import { sectionName } from '../src/platform/section-name';
import { wholeBlockId } from '../src/view/text/landing';

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
      <ol lang={article.lang} dir={article.dir}>
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

/** Where the outline covers the text, following one of its links is the end of its use. */
function closePanel(): void {
  const outline = document.getElementById('outline');
  if (outline?.matches(':popover-open') === true) outline.hidePopover();
}
