import type { ComponentChildren, VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { MessageKey } from '../../src/platform/message-key';
import { message } from '../../src/platform/messages';
import { recentPath } from '../../src/platform/reader-address';
import { SETTINGS, type Settings } from '../../src/platform/settings';
import { AppearanceControls } from '../appearance-controls';
import { Choice } from '../choice';
import { Flag } from '../flag';
import { DataControls } from './data-controls';
import { ImageControls } from './image-controls';
import { SpeechControls } from './speech-controls';
import { useAllSettings } from './use-all-settings';

interface Props {
  readonly settings: Settings;
  /** Whether the settings are shared through the browser's account. */
  readonly synced: boolean;
}

const LINE_FOCUS: Readonly<Record<Settings['lineFocus'], MessageKey>> = {
  off: 'lineFocusOff',
  one: 'lineFocusOne',
  three: 'lineFocusThree',
  five: 'lineFocusFive',
  underline: 'lineFocusUnderline',
};

const ZOOMS: Readonly<Record<Settings['summaryZoom'], MessageKey>> = {
  gist: 'zoomGist',
  one: 'zoomOne',
  three: 'zoomThree',
};

/** Every setting in one page, what is kept and where, and the way to have nothing kept. */
export function SettingsPage({ settings: initial, synced }: Props): VNode {
  document.title = message('actionSettings');
  const control = useAllSettings(initial);
  const { settings, changeSettings: change } = control;
  const [said, setSaid] = useState('');
  return (
    <>
      <main data-state="ready" aria-busy="false" class="alone settings-page">
        <h1>{message('actionSettings')}</h1>
        <Group id="look" name="settingsLook">
          <AppearanceControls {...control} />
          <p class="settings-sample text">{message('settingsSample')}</p>
        </Group>
        <Group id="reading" name="settingsReading">
          <Choice
            name="summaryZoom"
            legend={message('settingsSummary')}
            values={SETTINGS.summaryZoom.allowed}
            names={ZOOMS}
            chosen={settings.summaryZoom}
            choose={(summaryZoom) => change({ summaryZoom })}
          />
          <Choice
            name="lineFocus"
            legend={message('actionLineFocus')}
            values={SETTINGS.lineFocus.allowed}
            names={LINE_FOCUS}
            chosen={settings.lineFocus}
            choose={(lineFocus) => change({ lineFocus })}
          />
          <Flag
            name="letterKeys"
            label={message('letterKeys')}
            explanation={message('letterKeysExplanation')}
            checked={settings.letterKeys}
            change={(letterKeys) => change({ letterKeys })}
          />
          <Flag
            name="printOutline"
            label={message('printOutline')}
            checked={settings.printOutline}
            change={(printOutline) => change({ printOutline })}
          />
        </Group>
        <Group id="speech" name="readAloud">
          <SpeechControls settings={settings} change={change} />
        </Group>
        <Group id="images" name="settingsImages">
          <ImageControls settings={settings} change={change} />
        </Group>
        <Group id="kept" name="settingsKept">
          <Flag
            name="keepRecent"
            label={message('recentKeep')}
            explanation={message('recentKeepExplanation')}
            checked={settings.keepRecent}
            change={(keepRecent) => change({ keepRecent })}
          />
          <p>
            <a href={recentPath()}>{message('recentAll')}</a>
          </p>
          <DataControls settings={settings} change={change} synced={synced} say={setSaid} />
        </Group>
      </main>
      <output class="said">{said}</output>
    </>
  );
}

interface GroupProps {
  readonly id: string;
  readonly name: MessageKey;
  readonly children: ComponentChildren;
}

function Group({ id, name, children }: GroupProps): VNode {
  return (
    <section aria-labelledby={`settings-${id}`}>
      <h2 id={`settings-${id}`}>{message(name)}</h2>
      <div class="controls">{children}</div>
    </section>
  );
}
