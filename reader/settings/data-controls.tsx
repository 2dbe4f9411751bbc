import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { clearEverything } from '../../src/platform/clear-everything';
import { message } from '../../src/platform/messages';
import type { Settings } from '../../src/platform/settings';
import { setSync } from '../../src/platform/synced-settings';
import { ConfirmButton } from '../confirm-button';
import { Flag } from '../flag';
import { saveFile } from '../tools/save-file';
import { LARGEST_FILE, parseSettingsFile, settingsFile } from './settings-file';

interface Props {
  readonly settings: Settings;
  readonly change: (change: Partial<Settings>) => void;
  readonly synced: boolean;
  readonly say: (what: string) => void;
}

/** The settings as a file, shared through the account, and gone. */
export function DataControls({ settings, change, synced, say }: Props): VNode {
  const [shared, setShared] = useState(synced);
  const share = (on: boolean): void => {
    setShared(on);
    void setSync(on);
  };
  const read = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const found = file.size > LARGEST_FILE ? null : parseSettingsFile(await file.text());
    if (found) change(found);
    say(message(found ? 'settingsRead' : 'settingsNotRead'));
  };
  const clear = async (): Promise<void> => {
    await clearEverything();
    location.reload();
  };
  return (
    <>
      <Flag
        name="sync"
        label={message('settingsSync')}
        explanation={message('settingsSyncExplanation')}
        checked={shared}
        change={share}
      />
      <p class="settings-where">{message('settingsWhere')}</p>
      <div class="actions">
        <button
          type="button"
          class="button"
          data-action="export-settings"
          onClick={() => saveFile('precis-settings.json', 'application/json', settingsFile(settings))}
        >
          {message('settingsExport')}
        </button>
        <label class="button file-button">
          <span>{message('settingsImport')}</span>
          <input
            type="file"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void read(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        <ConfirmButton label={message('clearEverything')} confirm={() => void clear()} />
      </div>
    </>
  );
}
