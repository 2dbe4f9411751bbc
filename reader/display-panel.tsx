import type { VNode } from 'preact';
import type { MessageKey } from '../src/platform/message-key';
import { message } from '../src/platform/messages';
import { SETTINGS } from '../src/platform/settings';
import type { Appearance } from './appearance';
import { Choice } from './choice';
import type { AppearanceControl } from './use-settings';

const THEME_NAMES: Readonly<Record<Appearance['theme'], MessageKey>> = {
  auto: 'themeAuto',
  light: 'themeLight',
  dark: 'themeDark',
  sepia: 'themeSepia',
};

const WIDTH_NAMES: Readonly<Record<Appearance['width'], MessageKey>> = {
  narrow: 'readerWidthNarrow',
  medium: 'readerWidthMedium',
  wide: 'readerWidthWide',
};

/** How the text looks: theme, size, width. Each change shows at once and is remembered. */
export function DisplayPanel({ appearance, preview, change }: AppearanceControl): VNode {
  return (
    <dialog id="display" class="panel" popover="auto" aria-label={message('readerDisplay')}>
      <Choice
        name="theme"
        legend={message('theme')}
        values={SETTINGS.theme.allowed}
        names={THEME_NAMES}
        chosen={appearance.theme}
        choose={(theme) => change({ theme })}
      />
      <TextSize appearance={appearance} preview={preview} change={change} />
      <Choice
        name="width"
        legend={message('readerWidth')}
        values={SETTINGS.width.allowed}
        names={WIDTH_NAMES}
        chosen={appearance.width}
        choose={(width) => change({ width })}
      />
    </dialog>
  );
}

function TextSize({ appearance: { textSize }, preview, change }: AppearanceControl): VNode {
  const sizes = SETTINGS.textSize.allowed;
  const sizeAt = (position: number): Appearance['textSize'] => sizes[position] ?? textSize;
  return (
    <label class="text-size">
      <span>{message('readerTextSize')}</span>
      <span class="text-size-scale">
        <input
          type="range"
          min={0}
          max={sizes.length - 1}
          value={sizes.indexOf(textSize)}
          aria-valuetext={`${textSize} %`}
          onInput={({ currentTarget }) => preview({ textSize: sizeAt(currentTarget.valueAsNumber) })}
          onChange={({ currentTarget }) => change({ textSize: sizeAt(currentTarget.valueAsNumber) })}
        />
        <span class="text-size-value">{textSize} %</span>
      </span>
    </label>
  );
}
