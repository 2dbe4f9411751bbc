import { flag, hosts, oneOf } from './setting';
import { SUMMARY_ZOOM, summaryZoomIn } from './summary-zoom';

/** Every setting: key, type, default and allowed values, each declared once. */
export const SETTINGS = {
  summaryZoom: SUMMARY_ZOOM,
  theme: oneOf(['auto', 'light', 'dark', 'sepia'], 'auto'),
  /** Reader: percent of the browser's own text size. */
  textSize: oneOf([85, 100, 115, 130, 150, 175, 200], 100),
  /** Reader: length of a line. */
  width: oneOf(['narrow', 'medium', 'wide'], 'medium'),
  /** Reader: whether remote images load. `ask` also means "only on the sites of `imageSites`". */
  showImages: oneOf(['ask', 'always'], 'ask'),
  /** Host names whose images always load, the latest last. */
  imageSites: hosts(500),
  /** Whether texts opened in the reader are kept on this machine. */
  keepRecent: flag(true),
} as const;

export type SettingKey = keyof typeof SETTINGS;
export type Settings = { readonly [Key in SettingKey]: (typeof SETTINGS)[Key]['initial'] };

/** Reads a stored record: what is missing or not allowed has its default, what is no setting is left out. */
export function parseSettings(stored: unknown): Settings {
  const record = new Map<string, unknown>(typeof stored === 'object' ? Object.entries(stored ?? {}) : []);
  const entries = Object.entries(SETTINGS).map(([key, setting]): [string, unknown] => [
    key,
    setting.parse(record.get(key)) ?? setting.initial,
  ]);
  const zoom = { summaryZoom: summaryZoomIn(stored) };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each value comes from its own setting
  return Object.assign(Object.fromEntries(entries), zoom) as Settings; // fromEntries forgets which key had which type
}
