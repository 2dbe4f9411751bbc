import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { coverage } from '../src/core/coverage';
import type { Article, Omission } from '../src/core/model';
import { isSafeUrl } from '../src/core/safe-url';
import { countMessage, messagesLanguage } from '../src/platform/messages';
import { footnoteLinks } from '../src/view/text/footnote-links';
import type { TextFrame } from '../src/view/text/frame';
import { textView } from '../src/view/text/text-view';
import { interfaceLanguage } from '../src/platform/interface-language';
import type { Reading } from './reading';
import { omissionName } from '../src/platform/omission-name';

interface Props {
  readonly reading: Reading;
  readonly frame: TextFrame;
}

/** How much of the page the text holds, and what was left out, there to be read after all. */
export function ArticleEnd({ reading: { article, sections, sample }, frame }: Props): VNode {
  const { share, omitted, parts } = useMemo(() => coverage(sections, article.omissions), [article, sections]);
  const whole = omitted === 0;
  return (
    <footer class="article-end" data-part="coverage">
      {!sample && isSafeUrl(article.url) && (
        <p class="printed-address">
          <bdi dir="ltr">{article.url}</bdi>
        </p>
      )}
      <p {...interfaceLanguage()}>
        {whole
          ? countMessage('coverageWhole', sections.length)
          : countMessage('coverage', sections.length, percent(share))}
      </p>
      {!whole && (
        <details>
          <summary {...interfaceLanguage()}>{countMessage('leftOut', omitted)}</summary>
          {parts.flatMap(({ omissions }) =>
            omissions.map((omission, at) => (
              <OmissionView
                key={`${omission.reason} ${at}`}
                article={article}
                omission={omission}
                frame={frame}
              />
            )),
          )}
        </details>
      )}
    </footer>
  );
}

/** Rounded down, so that 100 % means all of it. */
function percent(share: number): string {
  const format = new Intl.NumberFormat(messagesLanguage(), { style: 'percent', maximumFractionDigits: 0 });
  return format.format(Math.floor(share * 100) / 100);
}

interface OmissionProps {
  readonly article: Article;
  readonly omission: Omission;
  readonly frame: TextFrame;
}

/** One part that was left out; its text is made when it is asked for. */
function OmissionView({ article, omission, frame }: OmissionProps): VNode {
  const { reason, words, heading, blocks } = omission;
  const [opened, setOpened] = useState(false);
  return (
    <details class="omission" onToggle={({ currentTarget }) => setOpened(opened || currentTarget.open)}>
      <summary>
        <span {...interfaceLanguage()}>
          {omissionName(reason)}, {countMessage('words', words)}
        </span>
        {heading !== null && <span class="omission-heading">{heading}</span>}
      </summary>
      {opened && (
        <div class="text">
          {textView(
            {
              ...frame,
              article: { blocks, dir: article.dir },
              places: new Map(),
              footnotes: footnoteLinks([]),
              linkable: false,
              landing: null,
              extent: null,
              headingLevel: 3,
            },
            0,
            blocks.length,
          )}
        </div>
      )}
    </details>
  );
}
