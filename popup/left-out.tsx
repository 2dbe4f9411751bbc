import type { VNode } from 'preact';
import type { OmittedPart } from '../src/core/coverage';
import { countMessage } from '../src/platform/messages';
import { omissionName } from '../src/platform/omission-name';

/** What was left out of the text, by reason. */
export function LeftOut({ parts }: { readonly parts: readonly OmittedPart[] }): VNode {
  return (
    <ul>
      {parts.map(({ reason, words }) => (
        <li key={reason}>
          <span>{omissionName(reason)}</span> <span class="count">{countMessage('words', words)}</span>
        </li>
      ))}
    </ul>
  );
}
