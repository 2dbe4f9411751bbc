import { flag, hosts, line, oneOf } from './setting';
import { migrated } from './settings-migrations';
import { SPEECH } from './speech-setting';
import { SUMMARY_ZOOM, summaryZoomIn } from './summary-zoom';

/** Every setting: key, type, default and allowed values, each declared once. */
export const SETTINGS = {
  summaryZoom: SUMMARY_ZOOM,
  theme: oneOf(['auto', 'light', 'dark', 'sepia', 'contrast', 'black'], 'auto'),
  font: oneOf(['book', 'literata', 'atkinson', 'sans', 'own'], 'book'),
  /** Family of the font `own`, as the system names it. */
  ownFont: line(100),
  /** Percent of the browser's own text size. */
  textSize: oneOf([70, 80, 90, 100, 110, 120, 130, 140, 150, 165, 180, 200, 225, 250, 300], 100),
  /** Characters a line at most, half as many where they are as wide as high. */
  lineLength: oneOf([40, 45, 50, 55, 60, 66, 72, 78], 66),
  /** Percent of the text size. */
  lineHeight: oneOf([130, 140, 150, 165, 180, 200, 220, 250], 165),
  /** Hundredths of the text size. */
  letterSpacing: oneOf([0, 2, 4, 6, 8, 12, 16], 0),
  /** Hundredths of the text size. */
  wordSpacing: oneOf([0, 4, 8, 12, 16, 24, 32], 0),
  /** As in CSS. */
  fontWeight: oneOf([300, 350, 400, 450, 500, 600, 700], 400),
  alignment: oneOf(['start', 'justify'], 'start'),
  /** Whether words may be divided at the end of a line, where the browser knows how in their language. */
  hyphenation: flag(false),
  /** Lines that stay bright while the others dim; `underline` marks the one being read. */
  lineFocus: oneOf(['off', 'one', 'three', 'five', 'underline'], 'off'),
  /** Whether single letters are commands. */
  letterKeys: flag(true),
  /** Whether the outline is printed before the text. */
  printOutline: flag(false),
  /** Rate and voice of reading aloud. */
  speech: SPEECH,
  /** Whether remote images load. `ask` also means "only on the sites of `imageSites`". */
  showImages: oneOf(['ask', 'always'], 'ask'),
  /** Host names whose images always load, the latest last. */
  imageSites: hosts(500),
  /** Whether texts opened in the reader are kept on this machine. */
  keepRecent: flag(true),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = { readonly [Key in SettingKey]: (typeof SETTINGS)[Key]['initial'] };

/**
 * Reads a stored record of this version or an older one: what is missing or not allowed has its default, what is no
 * setting is left out.
 */
export function parseSettings(stored: unknown): Settings {
  const record = new Map<string, unknown>(Object.entries(migrated(stored)));
  const entries = Object.entries(SETTINGS).map(([key, setting]): [string, unknown] => [
    key,
    setting.parse(record.get(key)) ?? setting.initial,
  ]);
  const zoom = { summaryZoom: summaryZoomIn(stored) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value comes from its own setting
  return Object.assign(Object.fromEntries(entries), zoom) as Settings; // fromEntries forgets which key had which type
}
