import type { VNode } from 'preact';
import { message } from '../src/platform/messages';
import { SETTINGS } from '../src/platform/settings';
import { fontIsInstalled } from './font-is-installed';

interface Props {
  readonly name: string;
  readonly change: (name: string) => void;
}

/** Takes the name of a font of the system, and says so where there is none of that name. */
export function OwnFont({ name, change }: Props): VNode {
  const missing = name !== '' && !fontIsInstalled(name);
  return (
    <div class="own-font">
      <label>
        <span>{message('fontName')}</span>
        <input
          type="text"
          class="field"
          name="own-font"
          value={name}
          autocomplete="off"
          spellcheck={false}
          aria-invalid={missing}
          aria-describedby="own-font-state"
          onChange={({ currentTarget }) => change(SETTINGS.ownFont.parse(currentTarget.value.trim()) ?? '')}
        />
      </label>
      <output id="own-font-state">{missing ? message('fontMissing') : ''}</output>
    </div>
  );
}
