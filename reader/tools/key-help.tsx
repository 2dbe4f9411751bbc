import type { VNode } from 'preact';
import { message } from '../../src/platform/messages';
import { keyName } from '../../src/view/action-key';
import { ACTIONS, readerActions } from '../../src/view/actions';
import { modifierKey } from './modifier-key';
import { closeAround, ToolDialog } from './tool-dialog';

interface Props {
  /** Whether single letters are commands now. */
  readonly letters: boolean;
  readonly close: () => void;
}

/** Every action with its key. */
export function KeyHelp({ letters, close }: Props): VNode {
  const modifier = modifierKey();
  return (
    <ToolDialog class="key-help" label={message('actionHelp')} close={close}>
      <div class="key-help-head">
        <h2>{message('actionHelp')}</h2>
        <button type="button" class="button" onClick={({ currentTarget }) => closeAround(currentTarget)}>
          {message('close')}
        </button>
      </div>
      {!letters && <p>{message('letterKeysOff')}</p>}
      <table>
        <tbody>
          {readerActions().map((id) => {
            const { name, key } = ACTIONS[id];
            return (
              <tr key={id} data-action={id}>
                <th scope="row">{message(name)}</th>
                <td>{key !== null && <kbd>{keyName(key, modifier)}</kbd>}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </ToolDialog>
  );
}
