import type { VNode } from 'preact';
import { coverage } from '../src/core/coverage';
import type { OmissionReason } from '../src/core/model';
import { countMessage, message } from '../src/platform/messages';
import { omissionName } from '../src/platform/omission-name';
import type { Reading } from './reading';
import type { Actions } from './state';
import type { ToolUse } from './tools';

interface Props {
  readonly reading: Reading;
  readonly actions: Pick<Actions, 'restore'>;
  readonly use: Pick<ToolUse, 'tell'>;
}

/** What was left out of the text, by reason, each to be had back and left out again. */
export function LeftOut({ reading: { origin }, actions, use }: Props): VNode {
  const { restored, extracted } = origin;
  const toggle = (reason: OmissionReason): void => {
    const without = restored.filter((other) => other !== reason);
    const back = without.length === restored.length;
    actions.restore(back ? [...restored, reason] : without);
    use.tell(message(back ? 'restored' : 'leftOutAgain', omissionName(reason)));
  };
  return (
    <ul>
      {coverage([], extracted.omissions).parts.map(({ reason, words }) => (
        <li key={reason} data-reason={reason}>
          <span>{omissionName(reason)}</span>
          <span class="count">{countMessage('words', words)}</span>
          <button type="button" class="plain" data-action="restore" onClick={() => toggle(reason)}>
            {message(restored.includes(reason) ? 'leaveOut' : 'restore')}
            <span class="visually-hidden"> {omissionName(reason)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
