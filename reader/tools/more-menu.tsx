import type { VNode } from 'preact';
import { message } from '../../src/platform/messages';
import { keyName } from '../../src/view/action-key';
import { ACTIONS, readerActions } from '../../src/view/actions';
import { modifierKey } from './modifier-key';
import type { Commands } from './reader-commands';

/** The actions that have no control of their own, in a panel that the bar's last button opens. */
export function MoreMenu({ commands }: { readonly commands: Commands }): VNode {
  const modifier = modifierKey();
  return (
    <dialog id="more" class="panel" popover="auto" aria-label={message('readerMore')}>
      <ul class="menu">
        {readerActions()
          .filter((id) => ACTIONS[id].menu)
          .map((id) => {
            const { name, key } = ACTIONS[id];
            const run = commands[id];
            return (
              <li key={id}>
                <button
                  type="button"
                  data-action={id}
                  disabled={run === null}
                  onClick={({ currentTarget }) => {
                    currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
                    run?.();
                  }}
                >
                  <span>{message(name)}</span>
                  {key !== null && <kbd>{keyName(key, modifier)}</kbd>}
                </button>
              </li>
            );
          })}
      </ul>
    </dialog>
  );
}
