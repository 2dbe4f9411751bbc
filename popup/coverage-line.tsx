import type { VNode } from 'preact';
import { coverage } from '../src/core/coverage';
import { countMessage, messagesLanguage } from '../src/platform/messages';
import { omissionName } from '../src/platform/omission-name';
import type { Reading } from './reading';

/** How much of the readable page the text is, and what was left out, by reason. */
export function CoverageLine({ reading: { article, sections } }: { readonly reading: Reading }): VNode {
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
      <details>
        <summary>{countMessage('leftOut', omitted)}</summary>
        <ul>
          {parts.map(({ reason, words }) => (
            <li key={reason}>
              <span>{omissionName(reason)}</span> <span class="count">{countMessage('words', words)}</span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Never rounded up to the whole: something was left out. */
function percent(share: number): string {
  const format = new Intl.NumberFormat(messagesLanguage(), { style: 'percent' });
  return format.format(Math.floor(share * 100) / 100);
}
