import type { VNode } from 'preact';
import { coverage } from '../src/core/coverage';
import { countMessage, messagesLanguage } from '../src/platform/messages';
import type { Reading } from './reading';
import type { Tools, ToolUse } from './tools';

interface Props extends Pick<Tools, 'LeftOut'> {
  readonly reading: Reading;
  readonly use: Pick<ToolUse, 'leftOut'>;
}

/** How much of the readable page the text is, and what was left out, by reason. */
export function CoverageLine({ reading: { article, sections }, LeftOut, use }: Props): VNode {
  const { share, omitted, parts } = coverage(sections, article.omissions);
  if (omitted === 0) {
    return (
      <div class="coverage" data-part="coverage">
        <p>{countMessage('coverageWhole', sections.length)}</p>
      </div>
    );
  }
  return (
    <div class="coverage" data-part="coverage">
      <p>{countMessage('coverage', sections.length, percent(share))}</p>
      <details onToggle={use.leftOut}>
        <summary>{countMessage('leftOut', omitted)}</summary>
        {LeftOut && <LeftOut parts={parts} />}
      </details>
    </div>
  );
}

/** Never rounded up to the whole: something was left out. */
function percent(share: number): string {
  const format = new Intl.NumberFormat(messagesLanguage(), { style: 'percent' });
  return format.format(Math.floor(share * 100) / 100);
}
