import type { VNode } from 'preact';
import type { MessageKey } from '../src/platform/message-key';
import { message, messagesLanguage } from '../src/platform/messages';
import { SETTINGS } from '../src/platform/settings';
import type { Appearance } from './appearance';
import { Choice } from './choice';
import { Flag } from './flag';
import { OwnFont } from './own-font';
import { StepRange } from './step-range';
import type { AppearanceControl } from './use-settings';

const THEMES: Readonly<Record<Appearance['theme'], MessageKey>> = {
  auto: 'themeAuto',
  light: 'themeLight',
  dark: 'themeDark',
  sepia: 'themeSepia',
  contrast: 'themeContrast',
  black: 'themeBlack',
};

const FONTS: Readonly<Record<Appearance['font'], MessageKey>> = {
  book: 'fontBook',
  literata: 'fontLiterata',
  atkinson: 'fontAtkinson',
  sans: 'fontSans',
  own: 'fontOwn',
};

const ALIGNMENTS: Readonly<Record<Appearance['alignment'], MessageKey>> = {
  start: 'alignmentStart',
  justify: 'alignmentJustify',
};

const percent = (value: number): string =>
  new Intl.NumberFormat(messagesLanguage(), { style: 'percent' }).format(value / 100);
const plain = (value: number): string => new Intl.NumberFormat(messagesLanguage()).format(value);
const hundredths = (value: number): string =>
  new Intl.NumberFormat(messagesLanguage(), { minimumFractionDigits: 2 }).format(value / 100);

/** The settings that are a row of numbers, in the order they are shown. */
const SCALES = [
  { key: 'textSize', name: 'readerTextSize', write: percent },
  { key: 'lineLength', name: 'readerLineLength', write: plain },
  { key: 'lineHeight', name: 'readerLineHeight', write: hundredths },
  { key: 'letterSpacing', name: 'readerLetterSpacing', write: hundredths },
  { key: 'wordSpacing', name: 'readerWordSpacing', write: hundredths },
  { key: 'fontWeight', name: 'readerFontWeight', write: plain },
] as const;

/** How the text looks. Each change shows at once and is remembered. */
export function AppearanceControls(control: AppearanceControl): VNode {
  const { appearance, change, reset } = control;
  return (
    <div class="controls">
      <Choice
        name="theme"
        legend={message('theme')}
        values={SETTINGS.theme.allowed}
        names={THEMES}
        chosen={appearance.theme}
        choose={(theme) => change({ theme })}
      />
      <Choice
        name="font"
        legend={message('font')}
        values={SETTINGS.font.allowed}
        names={FONTS}
        chosen={appearance.font}
        choose={(font) => change({ font })}
      />
      {appearance.font === 'own' && (
        <OwnFont name={appearance.ownFont} change={(ownFont) => change({ ownFont })} />
      )}
      {SCALES.map((scale) => (
        <Scale key={scale.key} scale={scale} {...control} />
      ))}
      <Choice
        name="alignment"
        legend={message('alignment')}
        values={SETTINGS.alignment.allowed}
        names={ALIGNMENTS}
        chosen={appearance.alignment}
        choose={(alignment) => change({ alignment })}
      />
      <Flag
        name="hyphenation"
        label={message('hyphenation')}
        checked={appearance.hyphenation}
        change={(hyphenation) => change({ hyphenation })}
      />
      <button type="button" class="button" data-action="reset-appearance" onClick={reset}>
        {message('resetAppearance')}
      </button>
    </div>
  );
}

type ScaleProps = AppearanceControl & { readonly scale: (typeof SCALES)[number] };

function Scale({ scale: { key, name, write }, appearance, preview, change }: ScaleProps): VNode {
  const steps: readonly number[] = SETTINGS[key].allowed;
  // The step is one of those of the key.
  const changeTo = (value: number): Partial<Appearance> => ({ [key]: value });
  return (
    <StepRange
      label={message(name)}
      steps={steps}
      value={appearance[key]}
      write={write}
      preview={(value) => preview(changeTo(value))}
      change={(value) => change(changeTo(value))}
    />
  );
}
