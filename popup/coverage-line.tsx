import type { VNode } from 'preact';
import { coverage } from '../src/core/coverage';
import { countMessage, message, messagesLanguage } from '../src/platform/messages';
import type { PopupProps } from './popup-page';
import type { Reading } from './reading';

interface Props extends PopupProps {
  readonly reading: Reading;
}

/** How much of the readable page the text is, and what was left out, by reason. */
export function CoverageLine({ reading, tools: { LeftOut }, use, actions }: Props): VNode {
  const { article, sections, origin } = reading;
  const { share, omitted } = coverage(sections, article.omissions);
  return (
    <div class="coverage" data-part="coverage">
      <p>
        {omitted === 0
          ? countMessage('coverageWhole', sections.length)
          : countMessage('coverage', sections.length, percent(share))}
      </p>
      {origin.extracted.omissions.length > 0 && (
        <details onToggle={use.leftOut}>
          <summary>{omitted === 0 ? message('leftOutNothing') : countMessage('leftOut', omitted)}</summary>
          {LeftOut && <LeftOut reading={reading} actions={actions} use={use} />}
        </details>
      )}
    </div>
  );
}

/** Never rounded up to the whole: something was left out. */
function percent(share: number): string {
  const format = new Intl.NumberFormat(messagesLanguage(), { style: 'percent' });
  return format.format(Math.floor(share * 100) / 100);
}
